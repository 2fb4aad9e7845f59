import { compareWithInserts, LIMIT_NOTE, type Post } from './endpoint.ts'
import { fillerOf } from './fill.ts'
import type { Lab } from './lab.ts'
import type { Written } from './limit.ts'
import { playOrders } from './orders.ts'
import { profiled } from './profile.ts'
import type { Result } from './report.ts'
import type { System } from './system.ts'

const CONNECTIONS = [16, 32, 64, 128]
const GOAL = 0.5
/** Coordinadora's codes from the sender's terminal to delivery. */
const CODES = ['2', '3', '4', '5']
const MOST_PER_SECOND = 4000
/** The tables that one push inserts into; it also updates the parcel's row. */
const WRITTEN: Written[] = [
  { table: 'tracking.carrier_pushes', keys: { digest: `sha256(gen_random_uuid()::text::bytea)` } },
  { table: 'tracking.waybill_events', keys: { waybill_id: 'gen_random_uuid()' } },
  { table: 'spine.outbox' },
]

/**
 * How many carrier pushes a second are accepted (push, history, state and event committed), against pgbench doing the same
 * inserts.
 */
export async function pushes(lab: Lab): Promise<Result> {
  const system = await lab.system('pushes')
  await playOrders(system, lab.loader.pid, { count: 50 })
  const parcels = await livingParcels(system)
  await system.start('tracking')
  const post = carrier(lab, system, parcels)
  const taken = await compareWithInserts(lab, system, { post, written: WRITTEN, connections: CONNECTIONS })
  const where = await profiled(lab, system, () => post(taken.details.connections, 4))
  await system.close()
  return {
    figures: [
      { what: 'pushes/s : pgbench, the same inserts', unit: '/s', ...taken.perSecond, goal: GOAL },
      ...taken.ways,
      { what: 'ack p99 at half of the peak', unit: 'ms', ours: taken.late.p99 },
    ],
    details: { ...taken.details, ...where },
    notes: [
      'The tracking service alone: the services that act on a movement (orders, notifications, integration) do not run. Each push is about another parcel. The platform also updates the row of the parcel; pgbench only inserts.',
      LIMIT_NOTE,
    ],
  }
}

/** Returns a function that makes new parcels without movements and answers with their numbers. */
async function livingParcels(system: System) {
  await system.query(`DELETE FROM tracking.waybills WHERE carrier <> 'coordinadora' OR state <> 'created'`)
  const numberOf = (g: number | string) => `07${`${g}`.padStart(11, '0')}`
  const fill = await fillerOf(system, 'tracking.waybills', {
    id: 'uuidv7()',
    order_id: 'gen_random_uuid()',
    number: `'07' || lpad(g::text, 11, '0')`,
    token: `encode(sha256(g::text::bytea), 'hex')`,
    next_poll_at: 'NULL',
  })
  if (!fill) throw new Error('no order was sent with Coordinadora: there is no parcel to copy')
  let made = 0
  return async (count: number) => {
    const from = made + 1
    made += count
    await fill(from, count)
    await system.query('ANALYZE tracking.waybills') // or a plan made for few of them stays
    return Array.from({ length: count }, (_, index) => numberOf(from + index))
  }
}

function carrier({ loader }: Lab, system: System, parcels: (count: number) => Promise<string[]>): Post {
  let expected = MOST_PER_SECOND
  return async (connections, seconds, rate) => {
    const count = Math.ceil((rate ?? expected) * seconds) + connections
    await loader.prepare({ kind: 'pushes', numbers: await parcels(Math.ceil(count / CODES.length)), codes: CODES })
    const kind = rate ? 'open' : 'closed'
    const measured = await loader.run({ kind, port: system.port, connections, seconds, ...(rate && { rate }) })
    if (!rate && seconds >= 1) expected = Math.min(MOST_PER_SECOND, measured.perSecond * 2)
    return measured
  }
}
