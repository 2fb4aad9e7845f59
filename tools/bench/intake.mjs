import { againstInserts, LIMIT_NOTE } from './door.mjs'
import { profiled } from './profile.mjs'

const CONNECTIONS = [16, 32, 64, 128]
const GOAL = 0.6
const GOAL_P99_MS = 50
/** More than any round will send. */
const MOST_PER_SECOND = 6000
const SUBJECT = `'tienda-demo.myshopify.com/' || (extract(epoch FROM clock_timestamp()) * 1e6)::bigint`
/** What one accepted webhook writes. Ids fall as they do: time-ordered our own, anywhere Shopify's. */
const WRITTEN = [
  {
    table: 'integration.raw_events',
    keys: { id: 'uuidv7()', external_id: 'gen_random_uuid()::text', subject: SUBJECT, person: SUBJECT },
  },
  { table: 'spine.outbox' },
]

/**
 * Shopify's webhooks, acknowledged once raw event and outbox row are committed: how many a second, against PostgreSQL
 * doing the same inserts; and how long an acknowledgement takes at half of that.
 * @param {import('./lab.mjs').Lab} lab
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function intake(lab) {
  const { seconds, quick } = lab.options
  const world = await lab.world('intake')
  const post = shopify(lab, world)
  await post(32, quick ? 1 : 4)
  const busy = await post(64, seconds)
  const busyLate = await post(64, seconds, busy.perSecond / 2)

  await world.start('integration')
  const taken = await againstInserts(lab, world, { post, written: WRITTEN, connections: CONNECTIONS })
  const where = await profiled(lab, world, () => post(taken.details.connections, 4))
  await world.close()
  return {
    figures: [
      { what: 'webhooks/s : pgbench, the same inserts', unit: '/s', ...taken.perSecond, goal: GOAL },
      ...taken.ways,
      { what: 'ack p99 at half of the peak', unit: 'ms', ours: taken.late.p99, goal: GOAL_P99_MS, atMost: true },
      { what: 'webhooks/s with the journeys going on', unit: '/s', ours: busy.perSecond },
      { what: 'ack p99 at half of that', unit: 'ms', ours: busyLate.latency.p99 },
    ],
    details: {
      ...taken.details,
      withJourneys: { statuses: busy.statuses, answerMsAtHalf: busyLate.latency },
      ...where,
    },
    notes: [
      'The first figure is of the integration service alone: door, relay and its own subscribers. What follows an order (orders, waybill, message) is off; with it on the figure is told apart.',
      'With the journeys going on the orders are unknown to the fake shop: their fulfillments are refused there, all else happens.',
      LIMIT_NOTE,
    ],
  }
}

/**
 * @param {import('./lab.mjs').Lab} lab
 * @param {import('./world.mjs').World} world
 * @returns {import('./door.mjs').Post}
 */
function shopify({ loader }, world) {
  let expected = MOST_PER_SECOND
  return async (connections, seconds, rate) => {
    await loader.prepare({ kind: 'orders', count: Math.ceil((rate ?? expected) * seconds) + connections })
    const kind = rate ? 'open' : 'closed'
    const measured = await loader.run({ kind, port: world.port, connections, seconds, ...(rate && { rate }) })
    if (!rate && seconds >= 1) expected = Math.min(MOST_PER_SECOND, measured.perSecond * 2)
    return measured
  }
}
