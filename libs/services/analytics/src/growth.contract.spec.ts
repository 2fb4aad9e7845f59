import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from './analytics.testing.ts'
import type { Event } from './domain/heard.ts'
import { lives } from './timelines.testing.ts'
import { type Asked, askMetric, drillDown } from './usecases/ask-metric.ts'

/**
 * What an event and a question cost when the tables have grown: `GROWTH_ORDERS=1000000 npm test -- analytics/src/growth`. An order is ten
 * events. Without the variable it is a small run that shows that the filling and the questions work.
 */
const ORDERS = Number(process.env['GROWTH_ORDERS'] ?? 600)
const FIRST = Math.min(1000, ORDERS / 2)
/** Seconds over which they are spread. */
const SPAN = (ORDERS > 100_000 ? 365 : 10) * 86_400
const NOW = new Date('2026-11-30T15:00:00.000Z')
const BATCH = 200
/** Orders of a year, all of one tenant, with waybills, exceptions and four messages each: the facts as they are after the events. */
const FILL = [
  `INSERT INTO analytics.histories SELECT $1, gen_random_uuid(), ('[' || repeat('{"k":"moved","at":1764500000000,"w":"01a22a08-8447-7450-abdd-8c9dfaa26b03","state":"in_transit"},', 8) || '{}]')::json
   FROM generate_series($2::int, $3::int) WHERE $4::int > 0`,
  `INSERT INTO analytics.orders (tenant_id, order_id, placed_at, confirmed_at, delivered_at, returned_at, state, cash_on_delivery, total, currency, shop, carrier, city)
   SELECT $1, gen_random_uuid(), t, t + interval '1 hour', CASE WHEN n % 5 > 0 THEN t + interval '3 days' END,
     CASE WHEN n % 5 = 0 THEN t + interval '9 days' END, 'delivered', true, 50000 + n % 90000, 'COP', 'tienda', 'carrier ' || n % 6, 'city ' || (n::bigint * 7919 % 300)
   FROM (SELECT n, timestamptz '2026-11-30 15:00Z' - (n::bigint * ${SPAN} / $4::bigint) * interval '1 second' AS t FROM generate_series($2::int, $3::int) n) x`,
  `INSERT INTO analytics.waybills (tenant_id, waybill_id, order_id, created_at, picked_up_at, moved_at, expected_at, delivered_at, returned_at, state, exceptions, collect, currency, shop, carrier, city, adopted)
   SELECT tenant_id, gen_random_uuid(), order_id, confirmed_at, confirmed_at + interval '9 hours', confirmed_at + interval '3 days', confirmed_at + interval '4 days',
     delivered_at, returned_at, CASE WHEN returned_at IS NULL THEN 'delivered' ELSE 'returned' END, (extract(epoch FROM placed_at)::bigint % 4)::int / 3, total, 'COP', 'tienda', carrier, city, false
   FROM analytics.orders o WHERE tenant_id = $1 AND confirmed_at IS NOT NULL AND $2::int + $3::int + $4::int > 0
     AND NOT EXISTS (SELECT FROM analytics.waybills w WHERE w.order_id = o.order_id)`,
  `INSERT INTO analytics.exceptions (tenant_id, waybill_id, opened_at, order_id, closed_at, family, outcome, shop, carrier, city)
   SELECT tenant_id, waybill_id, created_at + interval '1 day', order_id, created_at + interval '2 days', 'recipient_absent', 'resolved', shop, carrier, city
   FROM analytics.waybills w WHERE tenant_id = $1 AND exceptions > 0 AND $2::int + $3::int + $4::int > 0
     AND NOT EXISTS (SELECT FROM analytics.exceptions e WHERE e.waybill_id = w.waybill_id)`,
  `INSERT INTO analytics.messages (tenant_id, message_id, order_id, sent_at, delivered_at, read_at, purpose, provider, cost, currency)
   SELECT $1, gen_random_uuid(), NULL, t, t + interval '1 second', t + interval '1 minute', 'purpose ' || n % 8, 'whatsapp-cloud', 0.0008, 'USD'
   FROM (SELECT n, timestamptz '2026-11-30 15:00Z' - (n::bigint * ${SPAN} / ($4::bigint * 4)) * interval '1 second' AS t
     FROM generate_series($2::int * 4 - 3, $3::int * 4) n) x`,
]
const QUESTIONS: Partial<Asked>[] = [
  { metric: 'orders', window: 'today' },
  { metric: 'orders', window: 'last_30_days', grain: 'day' },
  { metric: 'sales', window: 'last_90_days', grain: 'week' },
  { metric: 'delivery_rate', window: 'last_90_days', dimensions: ['carrier'] },
  { metric: 'return_rate', window: 'last_90_days', dimensions: ['city'] },
  { metric: 'hours_to_deliver_p90', window: 'last_90_days', dimensions: ['carrier'] },
  { metric: 'carrier_score', window: 'last_90_days', dimensions: ['carrier'] },
  { metric: 'exceptions', window: 'last_30_days', dimensions: ['family'], grain: 'day' },
  { metric: 'messages', window: 'last_90_days', dimensions: ['purpose'] },
  { metric: 'cost_per_delivered_order', window: 'last_30_days' },
  { metric: 'orders', from: '2025-12-05', grain: 'week' },
]

async function fill(world: AnalyticsWorld, from: number, until: number) {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: world.adminUrl }) // the service's own role may not take minutes
  await admin.connect()
  for (const sql of FILL) {
    const { rowCount } = await admin.query(sql, [world.tenant, from, until, ORDERS])
    if (ORDERS > 100_000) console.log(`${new Date().toISOString()} filled ${rowCount} rows`)
  }
  await admin.query('VACUUM (ANALYZE)')
  await admin.end()
}

/** Milliseconds for each event: new orders and movements of them, in batches as the bus gives them. */
async function costOfEvents(world: AnalyticsWorld): Promise<number> {
  const all = fc.sample(lives(NOW, 2), { numRuns: 400, seed: 11 })
  const events: Event[] = all.flatMap((life) => life.events.map((one) => ({ ...one, id: newId() })))
  events.sort((a, b) => (a.at < b.at ? -1 : 1))
  const began = performance.now()
  for (let at = 0; at < events.length; at += BATCH) await world.fold(events.slice(at, at + BATCH))
  return (performance.now() - began) / events.length
}

const base = { grain: 'total', dimensions: [], filters: {}, compare: false } as const
async function timesOfQuestions(world: AnalyticsWorld, times: number) {
  const took: { name: string; ms: number }[] = []
  for (let n = 0; n < times; n++)
    for (const question of QUESTIONS) {
      const began = performance.now()
      await world.within(() => askMetric(world.parts, { ...base, ...question } as Asked))
      took.push({
        name: `${question.metric} ${question.window ?? 'a year'} ${question.dimensions ?? ''}`,
        ms: performance.now() - began,
      })
    }
  const began = performance.now()
  await world.within(() =>
    drillDown(world.parts, { ...base, metric: 'returned', window: 'last_30_days', of: 'part', limit: 50 }),
  )
  took.push({ name: 'drill-down', ms: performance.now() - began })
  return took.sort((a, b) => a.ms - b.ms)
}

it('costs an event the same, and answers in time, when the tables have grown', async () => {
  const world = await analyticsWorld(NOW.toISOString())
  try {
    await fill(world, 1, FIRST)
    await costOfEvents(world)
    const before = [await costOfEvents(world), await costOfEvents(world)]
    await fill(world, FIRST + 1, ORDERS)
    const began = performance.now()
    const counted = await world.count()
    const countSeconds = (performance.now() - began) / 1000
    await costOfEvents(world)
    const after = [await costOfEvents(world), await costOfEvents(world)]
    await timesOfQuestions(world, 1)
    const took = await timesOfQuestions(world, ORDERS > 100_000 ? 20 : 1)
    const at = (share: number) => took[Math.min(took.length - 1, Math.floor(share * took.length))]!
    const figures = {
      orders: ORDERS,
      msPerEvent: [before, after].map((all) => Math.min(...all).toFixed(3)),
      ratio: (Math.min(...after) / Math.min(...before)).toFixed(2),
      days: counted,
      countSeconds: Math.round(countSeconds),
      questions: took.length,
      p50: at(0.5).ms.toFixed(1),
      p99: at(0.99).ms.toFixed(1),
      slowest: took.slice(-3).map(({ name, ms }) => `${name}: ${ms.toFixed(0)} ms`),
    }
    console.log(JSON.stringify(figures))
    expect(took.length).toBeGreaterThan(QUESTIONS.length)
  } finally {
    await world.stop()
  }
}, 3_000_000)
