import { Person } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../../analytics.testing.ts'
import { lives } from '../../timelines.testing.ts'
import { CountedPeople } from '../../usecases/counted-people.ts'
import { landEvents } from '../usecases/land-events.ts'
import { type Warehouse, warehouseOf } from './warehouse.testing.ts'
import { wholeEvents } from './whole-events.testing.ts'

const NOW = new Date('2026-11-30T15:00:00.000Z')
const MODELS = ['--exclude-resource-type', 'test', '--exclude-resource-type', 'unit_test', '--quiet']
/** Models that grow, and what is built of them. */
const TABLES = [
  ...[
    'int_parcel_steps',
    'int_waybills',
    'int_exceptions',
    'int_orders_with_waybill',
    'int_customers',
    'int_cohorts',
  ].map((one) => `intermediate.${one}`),
  ...['orders', 'waybills', 'exceptions', 'messages', 'conversations', 'agent_runs'].map((one) => `marts.fct_${one}`),
  ...['sales', 'logistics', 'customers', 'messages', 'money', 'carriers', 'metrics'].map((one) => `marts.mart_${one}`),
]

let world: AnalyticsWorld
let events: Envelope[]
const warehouses: Warehouse[] = []
beforeAll(async () => {
  world = await analyticsWorld(NOW.toISOString())
  for (const target of ['duckdb', 'postgres'] as const) warehouses.push(await warehouseOf(world, target))
  const played = fc.sample(lives(NOW, 40), { numRuns: 120, seed: 20261201 })
  events = wholeEvents(played, world.tenant).sort((a, b) => (a.at < b.at ? -1 : 1))
}, 600_000)
afterAll(() => world.stop())

const land = (some: readonly Envelope[]) => world.within(() => landEvents(world.lake, some))
/** The rows of each table, without when they were built, in an order of their own. */
async function contents(warehouse: Warehouse): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of TABLES) {
    const rows = await warehouse.ask(`SELECT * FROM ${table}`)
    found[table] = rows.map(({ built_at: _, ...row }) => JSON.stringify(row)).sort()
  }
  return found
}

it('is after late events, replays, an erasure and runs of one stream what a full build makes of the same lake', async () => {
  const isLate = (_: Envelope, n: number) => n % 7 === 3
  const first = events.slice(0, Math.round(events.length * 0.6))
  const steps: [string, () => Promise<unknown>, string[]][] = [
    ['a first build', () => land(first.filter((one, n) => !isLate(one, n))), ['build', ...MODELS]],
    // the staging of parcels fails for an hour in which marts are built
    [
      'orders alone',
      () => land(events.slice(first.length)),
      ['build', '--select', 'stg_orders', 'tag:daily', ...MODELS],
    ],
    [
      'late ones, replays',
      () => land([...first.filter(isLate), ...first.slice(0, 300)]),
      ['build', '--select', 'tag:hourly', ...MODELS],
    ],
    ['an erasure', forgetFirst, ['build', ...MODELS]],
  ]
  for (const [what, work, run] of steps) {
    await work()
    for (const warehouse of warehouses) {
      console.log(`${warehouse.target}, ${what}: ${warehouse.run('load').trim()}`)
      warehouse.run(...run)
    }
  }
  for (const warehouse of warehouses) {
    const grown = await contents(warehouse)
    warehouse.run('build', '--full-refresh', ...MODELS)
    const whole = await contents(warehouse)
    for (const table of TABLES) expect(grown[table], `${warehouse.target} ${table}`).toEqual(whole[table])
    expect(whole['marts.fct_orders']!.length).toBe(120)
  }
}, 1_800_000)

it('builds anew only what was told of', async () => {
  const warehouse = warehouses[0]!
  const [one] = events.filter(({ name }) => name === 'tracking.waybill-moved').slice(-1)
  await land([{ ...one!, id: crypto.randomUUID(), data: { ...(one!.data as object), code: '2' } }])
  warehouse.run('load')
  warehouse.run('build', ...MODELS)
  const written = async (table: string) =>
    (await warehouse.ask(`SELECT 1 FROM ${table} WHERE built_at = (SELECT max(built_at) FROM ${table})`)).length
  expect(await written('intermediate.int_waybills')).toBe(1)
  expect(await written('intermediate.int_orders_with_waybill')).toBe(1)
}, 600_000)

async function forgetFirst() {
  const { orderId, customer } = (events[0] as Envelope<{ orderId: string; customer: { phone: string } }>).data
  const person = new Person([`phone:${customer.phone}`, `order:${orderId}`])
  return world.within(() => new CountedPeople(world.parts, world.lake).forget(person))
}
