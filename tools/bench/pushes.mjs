import { againstInserts, LIMIT_NOTE } from './door.mjs'
import { fillerOf } from './fill.mjs'
import { playOrders } from './orders.mjs'
import { profiled } from './profile.mjs'

const CONNECTIONS = [16, 32, 64, 128]
const GOAL = 0.5
/** From the sender's terminal to the door, in Coordinadora's codes. */
const CODES = ['2', '3', '4', '5']
const MOST_PER_SECOND = 4000
/** What one push of a movement is kept in; the parcel's own row is updated besides. @type {import('./limit.mjs').Written[]} */
const WRITTEN = [
  { table: 'tracking.carrier_pushes', keys: { digest: `sha256(gen_random_uuid()::text::bytea)` } },
  { table: 'tracking.waybill_events', keys: { waybill_id: 'gen_random_uuid()' } },
  { table: 'spine.outbox' },
]

/**
 * Carriers' pushes of movements of parcels that are ours, acknowledged once push, history, state and event are committed:
 * how many a second, against PostgreSQL doing the same inserts.
 * @param {import('./lab.mjs').Lab} lab
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function pushes(lab) {
  const world = await lab.world('pushes')
  await playOrders(world, lab.loader.pid, { count: 50 })
  const parcels = await livingParcels(world)
  await world.start('tracking')
  const post = carrier(lab, world, parcels)
  const taken = await againstInserts(lab, world, { post, written: WRITTEN, connections: CONNECTIONS })
  const where = await profiled(lab, world, () => post(taken.details.connections, 4))
  await world.close()
  return {
    figures: [
      { what: 'pushes/s : pgbench, the same inserts', unit: '/s', ...taken.perSecond, goal: GOAL },
      ...taken.ways,
      { what: 'ack p99 at half of the peak', unit: 'ms', ours: taken.late.p99 },
    ],
    details: { ...taken.details, ...where },
    notes: [
      'Of the tracking service alone: what follows a movement (order, message, shop) is off. Each push is news of a parcel of its own; our side updates the parcel besides, the limit only inserts.',
      LIMIT_NOTE,
    ],
  }
}

/**
 * Makes parcels that nobody has moved yet, as many as asked for, and answers with their numbers.
 * @param {import('./world.mjs').World} world
 */
async function livingParcels(world) {
  await world.query(`DELETE FROM tracking.waybills WHERE carrier <> 'coordinadora' OR state <> 'created'`)
  const numberOf = (/** @type {number | string} */ g) => `07${`${g}`.padStart(11, '0')}`
  const fill = await fillerOf(world, 'tracking.waybills', {
    id: 'uuidv7()',
    order_id: 'gen_random_uuid()',
    number: `'07' || lpad(g::text, 11, '0')`,
    token: `encode(sha256(g::text::bytea), 'hex')`,
    next_poll_at: 'NULL',
  })
  if (!fill) throw new Error('no order went to Coordinadora: there is no parcel to copy')
  let made = 0
  return async (/** @type {number} */ count) => {
    const from = made + 1
    made += count
    await fill(from, count)
    await world.query('ANALYZE tracking.waybills') // or a plan made for few of them stays
    return Array.from({ length: count }, (_, index) => numberOf(from + index))
  }
}

/**
 * @param {import('./lab.mjs').Lab} lab
 * @param {import('./world.mjs').World} world
 * @param {(count: number) => Promise<string[]>} parcels
 * @returns {import('./door.mjs').Post}
 */
function carrier({ loader }, world, parcels) {
  let expected = MOST_PER_SECOND
  return async (connections, seconds, rate) => {
    const count = Math.ceil((rate ?? expected) * seconds) + connections
    await loader.prepare({ kind: 'pushes', numbers: await parcels(Math.ceil(count / CODES.length)), codes: CODES })
    const kind = rate ? 'open' : 'closed'
    const measured = await loader.run({ kind, port: world.port, connections, seconds, ...(rate && { rate }) })
    if (!rate && seconds >= 1) expected = Math.min(MOST_PER_SECOND, measured.perSecond * 2)
    return measured
  }
}
