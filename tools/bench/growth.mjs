import { fillerOf } from './fill.mjs'
import { FILL } from './fill-tables.mjs'
import { askSandbox, playOrders } from './orders.mjs'
import { quiet } from './quiet.mjs'
import { inLanes } from './rounds.mjs'
import { median, round } from './stats.mjs'

const GOAL = 1.2
const WARM = 100
/** A message is read three seconds after it was sent: until then there is a pause in what follows. */
const STILL_MS = 2600
const STILL_UNREAD_MS = 600
const CODES = ['2', '3', '4', '5']

/** @typedef {{ rows: number, orderMs: number[], pushMs: number[], fillSeconds: number }} Level CPU of platform and engines */

/**
 * What an order and a carrier's push cost, all that follows them included, with ever more of them in the tables.
 * @param {import('./lab.mjs').Lab} lab
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function growth(lab) {
  const { sizes, batch, form, quick } = lab.options
  const world = await lab.world('growth')
  if (quick)
    await askSandbox(world, '/sandbox/faults', { target: 'whatsapp-webhooks', kind: 'drop', rate: 1, forSeconds: 600 })
  await oneRound(lab, world, WARM)
  const { fillers, missing } = await allFillers(world)
  /** @type {Level[]} */
  const levels = []
  let filled = 0
  for (const rows of sizes) {
    await world.stop()
    const started = performance.now()
    await inLanes(fillers, ({ fill }) => fill(filled + 1, rows - filled))
    filled = rows
    await settle(world, fillers)
    const fillSeconds = round((performance.now() - started) / 1000, 1)
    await world.start(form)
    await oneRound(lab, world, WARM)
    const measured = []
    for (let n = 0; n < (quick ? 1 : 3); n++) measured.push(await oneRound(lab, world, batch))
    levels.push({
      rows,
      fillSeconds,
      orderMs: measured.map((one) => one.orderMs),
      pushMs: measured.map((one) => one.pushMs),
    })
  }
  await world.close()
  return {
    figures: figuresOf(levels),
    details: { tables: fillers.length, missing, batch, levels },
    notes: notesOf(levels),
  }
}

/** @param {Level[]} levels @returns {import('./report.mjs').Figure[]} */
function figuresOf(levels) {
  const [first, last] = [levels[0], levels.at(-1)]
  if (!first || !last) return []
  /** @param {'orderMs' | 'pushMs'} kind @param {string} what */
  const figure = (kind, what) => {
    const [before, after] = [median(first[kind]), median(last[kind])]
    return {
      what: `CPU ms per ${what}, ${last.rows} rows : ${first.rows}`,
      unit: 'ms',
      ours: after,
      limit: before,
      ratio: after / before,
      goal: GOAL,
      atMost: true,
    }
  }
  return [figure('orderMs', 'order'), figure('pushMs', 'push')]
}

/** @param {Level[]} levels */
const notesOf = (levels) => [
  `Every table that orders and parcels leave rows in has as many rows as told; bodies of raw events are cut to 400 characters, all else is as the platform wrote it. Filling took ${levels.map((one) => `${one.fillSeconds} s`).join(', ')}.`,
  'Cost is CPU of platform and engines for a batch and all that follows it, divided by the batch; the fake world is not in it.',
]

/** @param {import('./world.mjs').World} world */
async function allFillers(world) {
  const fillers = []
  const missing = []
  for (const [table, other] of Object.entries(FILL)) {
    const fill = await fillerOf(world, table, other)
    if (fill) fillers.push({ table, fill })
    else missing.push(table)
  }
  return { fillers, missing }
}

/**
 * As after a night: statistics fresh, nothing to clean; and the bus has nothing to read of what was copied.
 * @param {import('./world.mjs').World} world
 * @param {readonly { table: string }[]} tables
 */
async function settle(world, tables) {
  await inLanes(tables, ({ table }) => world.query(`VACUUM (ANALYZE) ${table}`))
  await world.query('UPDATE spine.cursors SET position = (SELECT coalesce(max(position), 0) FROM spine.log)')
  await world.query('CHECKPOINT')
}

/**
 * A batch of orders, then all movements of their parcels to the door, and what follows.
 * @param {import('./lab.mjs').Lab} lab
 * @param {import('./world.mjs').World} world
 * @param {number} batch
 */
async function oneRound({ loader, options }, world, batch) {
  const still = options.quick ? STILL_UNREAD_MS : STILL_MS
  /** @param {import('./world.mjs').Cpu} cpu */
  const spent = (cpu) => cpu.platform + cpu.postgres + cpu.engines
  const [{ now } = {}] = await world.query('SELECT now()')
  const ofOrders = world.meter(loader.pid)
  await playOrders(world, loader.pid, { count: batch })
  const orders = await quiet(world, still, () => spent(ofOrders()))
  const parcels = await world.query(
    `SELECT number FROM tracking.waybills WHERE created_at >= $1 AND carrier = 'coordinadora' AND number IS NOT NULL`,
    [now],
  )
  const numbers = parcels.map((row) => row['number'])
  const sent = await loader.prepare({ kind: 'pushes', numbers, codes: CODES })
  const ofPushes = world.meter(loader.pid)
  const { ok } = await loader.run({ kind: 'closed', port: world.port, connections: 16, seconds: 60 })
  if (ok !== sent) throw new Error(`${sent - ok} of ${sent} pushes were refused`)
  const pushed = await quiet(world, still, () => spent(ofPushes()))
  return { orderMs: (orders / batch) * 1000, pushMs: (pushed / sent) * 1000 }
}
