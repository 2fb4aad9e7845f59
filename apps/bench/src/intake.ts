import { compareWithInserts, LIMIT_NOTE, type Post } from './endpoint.ts'
import type { Lab } from './lab.ts'
import { profiled } from './profile.ts'
import type { Result } from './report.ts'
import type { System } from './system.ts'

const CONNECTIONS = [16, 32, 64, 128]
const GOAL = 0.6
const GOAL_P99_MS = 50
/** More than any round sends. */
const MOST_PER_SECOND = 6000
const SUBJECT = `'tienda-demo.myshopify.com/' || (extract(epoch FROM clock_timestamp()) * 1e6)::bigint`
/** What one accepted webhook writes. Our own ids are in time order, Shopify's are random, as in production. */
const WRITTEN = [
  {
    table: 'integration.raw_events',
    keys: { id: 'uuidv7()', external_id: 'gen_random_uuid()::text', subject: SUBJECT, person: SUBJECT },
  },
  { table: 'spine.outbox' },
]

/**
 * How many Shopify webhooks a second are accepted (raw event and outbox row committed), against pgbench doing the same
 * inserts; and how long an answer takes at half of that rate.
 */
export async function intake(lab: Lab): Promise<Result> {
  const { seconds, quick } = lab.options
  const system = await lab.system('intake')
  const post = shopify(lab, system)
  await post(32, quick ? 1 : 4)
  const busy = await post(64, seconds)
  const busyLate = await post(64, seconds, busy.perSecond / 2)

  await system.start('integration')
  const taken = await compareWithInserts(lab, system, { post, written: WRITTEN, connections: CONNECTIONS })
  const where = await profiled(lab, system, () => post(taken.details.connections, 4))
  await system.close()
  return {
    figures: [
      { what: 'webhooks/s : pgbench, the same inserts', unit: '/s', ...taken.perSecond, goal: GOAL },
      ...taken.ways,
      { what: 'ack p99 at half of the peak', unit: 'ms', ours: taken.late.p99, goal: GOAL_P99_MS, atMost: true },
      { what: 'webhooks/s with all services running', unit: '/s', ours: busy.perSecond },
      { what: 'ack p99 at half of that', unit: 'ms', ours: busyLate.latency.p99 },
    ],
    details: {
      ...taken.details,
      withJourneys: { statuses: busy.statuses, answerMsAtHalf: busyLate.latency },
      ...where,
    },
    notes: [
      'The first figure is the integration service alone: its endpoint, relay and subscribers. The services that act on an order (orders, tracking, notifications) do not run then. A separate figure has them running.',
      'With all services running, the shop of the sandbox does not know these orders and refuses their fulfillments. Everything else happens.',
      LIMIT_NOTE,
    ],
  }
}

function shopify({ loader }: Lab, system: System): Post {
  let expected = MOST_PER_SECOND
  return async (connections, seconds, rate) => {
    await loader.prepare({ kind: 'orders', count: Math.ceil((rate ?? expected) * seconds) + connections })
    const kind = rate ? 'open' : 'closed'
    const measured = await loader.run({ kind, port: system.port, connections, seconds, ...(rate && { rate }) })
    if (!rate && seconds >= 1) expected = Math.min(MOST_PER_SECOND, measured.perSecond * 2)
    return measured
  }
}
