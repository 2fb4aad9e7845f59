import { fillerOf } from './fill.ts'
import { FILL } from './fill-tables.ts'
import type { Lab } from './lab.ts'
import { askSandbox, playOrders } from './orders.ts'
import { quiet } from './quiet.ts'
import { cpuFigure, type Figure, type Result } from './report.ts'
import { twoAtATime } from './rounds.ts'
import { median, round } from './stats.ts'
import type { Cpu, System } from './system.ts'

const GOAL = 1.2
const WARM = 100
/** The sandbox reads a message three seconds after it was sent; its report causes more work. The wait must be longer than that. */
const STILL_MS = 2600
const STILL_UNREAD_MS = 600
export const CODES = ['2', '3', '4', '5']

/** CPU of platform and engines */
export interface Level {
  rows: number
  orderMs: number[]
  pushMs: number[]
  fillSeconds: number
}

/** The CPU cost of an order and of a carrier's push, with everything that follows, while the tables grow. */
export async function growth(lab: Lab): Promise<Result> {
  const { sizes, batch, form, quick } = lab.options
  const system = await lab.system('growth')
  if (quick)
    await askSandbox(system, '/sandbox/faults', { target: 'whatsapp-webhooks', kind: 'drop', rate: 1, forSeconds: 600 })
  await oneRound(lab, system, WARM)
  const { fillers, missing } = await allFillers(system)
  const levels: Level[] = []
  let filled = 0
  for (const rows of sizes) {
    await system.stop()
    const started = performance.now()
    await twoAtATime(fillers, ({ fill }) => fill(filled + 1, rows - filled))
    filled = rows
    await settle(system, fillers)
    const fillSeconds = round((performance.now() - started) / 1000, 1)
    await system.start(form)
    await oneRound(lab, system, WARM)
    const measured = []
    for (let n = 0; n < (quick ? 1 : 3); n++) measured.push(await oneRound(lab, system, batch))
    levels.push({
      rows,
      fillSeconds,
      orderMs: measured.map((one) => one.orderMs),
      pushMs: measured.map((one) => one.pushMs),
    })
  }
  await system.close()
  return {
    figures: figuresOf(levels),
    details: { tables: fillers.length, missing, batch, levels },
    notes: notesOf(levels),
  }
}

function figuresOf(levels: Level[]): Figure[] {
  const [first, last] = [levels[0], levels.at(-1)]
  if (!first || !last) return []
  const figure = (kind: 'orderMs' | 'pushMs', what: string) =>
    cpuFigure(`${what}, ${last.rows} rows : ${first.rows}`, median(last[kind]), median(first[kind]), GOAL)
  return [figure('orderMs', 'order'), figure('pushMs', 'push')]
}

const notesOf = (levels: Level[]) => [
  `Every table that orders and parcels write to has the stated number of rows. The copies of raw events have no body; all other columns are as the platform wrote them. Filling took ${levels.map((one) => `${one.fillSeconds} s`).join(', ')}.`,
  'Cost is the CPU time of platform and engines for a batch and everything that follows it, divided by the size of the batch. The sandbox is not counted.',
]

async function allFillers(system: System) {
  const fillers = []
  const missing = []
  for (const [table, other] of Object.entries(FILL)) {
    const fill = await fillerOf(system, table, other)
    if (fill) fillers.push({ table, fill })
    else missing.push(table)
  }
  return { fillers, missing }
}

/** Vacuums and analyses the tables, and moves the cursors of the bus past the copied events. */
async function settle(system: System, tables: readonly { table: string }[]) {
  await twoAtATime(tables, ({ table }) => system.query(`VACUUM (ANALYZE) ${table}`))
  await passEvents(system)
  await system.query('CHECKPOINT')
}

/** What is in the log now is read by no subscriber. */
export const passEvents = (system: System) =>
  system.query('UPDATE spine.cursors SET position = (SELECT coalesce(max(position), 0) FROM spine.log)')

/** A batch of orders, then all movements of their parcels until delivery, and everything that follows. */
export async function oneRound({ loader, options }: Lab, system: System, batch: number) {
  const still = options.quick ? STILL_UNREAD_MS : STILL_MS
  const spent = (cpu: Cpu) => cpu.platform + cpu.postgres + cpu.engines
  const [{ now } = {}] = await system.query('SELECT now()')
  const ofOrders = system.meter(loader.pid)
  await playOrders(system, loader.pid, { count: batch })
  const orders = await quiet(system, still, () => spent(ofOrders()))
  const parcels = await system.query(
    `SELECT number FROM tracking.waybills WHERE created_at >= $1 AND carrier = 'coordinadora' AND number IS NOT NULL`,
    [now],
  )
  const numbers = parcels.map((row) => row['number'])
  const sent = await loader.prepare({ kind: 'pushes', numbers, codes: CODES })
  const ofPushes = system.meter(loader.pid)
  const { ok } = await loader.run({ kind: 'closed', port: system.port, connections: 16, seconds: 60 })
  if (ok !== sent) throw new Error(`${sent - ok} of ${sent} pushes were refused`)
  const pushed = await quiet(system, still, () => spent(ofPushes()))
  return { orderMs: (orders / batch) * 1000, pushMs: (pushed / sent) * 1000 }
}
