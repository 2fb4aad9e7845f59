import { Person } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainSql, readQuestions } from '../../../../../../tools/warehouse/questions.mjs'
import { type AnalyticsWorld, analyticsWorld } from '../../analytics.testing.ts'
import { lives } from '../../timelines.testing.ts'
import { CountedPeople } from '../../usecases/counted-people.ts'
import { landEvents } from '../usecases/land-events.ts'
import {
  differences,
  equalityTable,
  liveNumbers,
  martNumbers,
  type Numbers,
  type Warehouse,
  warehouseOf,
} from './warehouse.testing.ts'
import { wholeEvents } from './whole-events.testing.ts'

const NOW = new Date('2026-11-30T15:00:00.000Z')
const DAYS = 45
const ORDERS = Number(process.env['WAREHOUSE_ORDERS'] ?? 500)
const from = new Date(NOW.getTime() - (DAYS + 40) * 86_400_000)
const until = new Date(NOW.getTime() + 1000)

let world: AnalyticsWorld
let duck: Warehouse
let postgres: Warehouse
let events: Envelope[]
let live: Numbers
/** A delivery that came late: the live service hears it last. */
let late: Envelope
const took = (what: string, began: number) =>
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`)

beforeAll(async () => {
  world = await analyticsWorld(NOW.toISOString())
  duck = await warehouseOf(world, 'duckdb')
  postgres = await warehouseOf(world, 'postgres')
  const played = fc.sample(lives(NOW, DAYS), { numRuns: ORDERS, seed: 20261130 })
  events = wholeEvents(played, world.tenant).sort((a, b) => (a.at < b.at ? -1 : 1))
  late = events.find(({ data }) => (data as { state?: string }).state === 'delivered')!
  const began = performance.now()
  for (let at = 0; at < events.length; at += 250) {
    const batch = events.slice(at, at + 250)
    await world.fold(batch.filter((one) => one !== late))
    await world.within(() => landEvents(world.lake, [...batch, ...batch.slice(0, 20)])) // some come twice
  }
  await world.count()
  expect(world.letters).toEqual([])
  took(`${ORDERS} orders, ${events.length} events folded and landed`, began)
}, 600_000)
afterAll(() => world.stop())

const loadAndBuild = (warehouse: Warehouse, what: string) => {
  const began = performance.now()
  console.log(`${warehouse.target} ${warehouse.run('load').trim().split('\n').at(-1)}`)
  took(`${warehouse.target} ${what}: load`, began)
  const built = performance.now()
  console.log(warehouse.run('build').trim().split('\n').at(-1))
  took(`${warehouse.target} ${what}: build and test`, built)
}

it('builds and tests on both databases, and an event that the live service did not hear is noticed', async () => {
  loadAndBuild(duck, 'full')
  loadAndBuild(postgres, 'full')
  live = await liveNumbers(world, from, until)
  for (const warehouse of [duck, postgres]) {
    const found = differences(live, await martNumbers(warehouse, world.tenant))
    expect(found.length, warehouse.target).toBeGreaterThan(0)
    expect(found.join('\n')).toMatch(/^delivered whole: live \d+, mart \d+$/m)
  }
}, 1_800_000)

it('gives each metric of the catalogue as the live service does, whole and by day', async () => {
  await world.fold([late])
  await world.count()
  live = await liveNumbers(world, from, until)
  const marts = {
    duckdb: await martNumbers(duck, world.tenant),
    postgres: await martNumbers(postgres, world.tenant),
  }
  console.log(equalityTable(live, marts))
  expect(live.size).toBeGreaterThan(500)
  expect(differences(live, marts.duckdb)).toEqual([])
  expect(differences(live, marts.postgres)).toEqual([])
  const daily = await duck.ask(
    `SELECT metric || ' ' || cast(day AS varchar) AS k, cast(value AS double) AS v FROM marts.mart_metrics WHERE value IS NOT NULL`,
  )
  const byDay = new Map([...live].filter(([key]) => !key.endsWith(' whole')))
  const kept = new Map(daily.map((row) => [String(row['k']), Number(row['v'])]))
  expect(differences(byDay, kept)).toEqual([])
}, 600_000)

it('answers each question of the boards, on both databases alike, of a tenant and of all', async () => {
  for (const { name, sql, x, y } of readQuestions()) {
    const began = performance.now()
    const [mine, all, other] = await Promise.all([
      duck.ask(plainSql(sql, world.tenant)),
      duck.ask(plainSql(sql)),
      postgres.ask(plainSql(sql, world.tenant)),
    ])
    took(`question ${name} (${mine.length} rows)`, began)
    expect(all, name).toHaveLength(mine.length)
    expect(other, name).toHaveLength(mine.length)
    if (name.startsWith('agents-') && mine.length === 0) continue // these orders were played without agents
    expect(Object.keys(mine[0]!), name).toEqual(expect.arrayContaining([x, y]))
  }
}, 600_000)

it('notices an order that is there twice', async () => {
  const orders = 'intermediate.int_orders_with_waybill'
  const twice = `INSERT INTO ${orders} SELECT * FROM ${orders} WHERE order_id = (SELECT min(order_id) FROM ${orders})`
  await duck.ask(twice)
  const found = differences(live, await martNumbers(duck, world.tenant))
  expect(found).toContainEqual(`orders whole: live ${ORDERS}, mart ${ORDERS + 1}`)
  expect(() => duck.run('test', '--select', 'fct_orders')).toThrow(/unique_together_fct_orders/)
  // the table grows with each build: what was put in by hand stays until it is taken out
  await duck.ask(`DELETE FROM ${orders} WHERE rowid = (SELECT max(rowid) FROM ${orders})`)
}, 600_000)

it('forgets a person in lake, raw tables, marts and history, and the numbers stay', async () => {
  const { orderId, customer } = (events[0] as Envelope<{ orderId: string; customer: { phone: string } }>).data
  const key = world.parts.keyOf(customer)[0]!
  const places = ['raw.orders_order', 'staging.stg_orders', 'marts.fct_orders', 'marts.mart_customers']
  const held = async (warehouse: Warehouse) => {
    const all = [...places, 'snapshots.customers_snapshot']
    const counts = all.map((one) => `SELECT '${one}' AS place FROM ${one} WHERE person_key = '${key}'`)
    return new Set((await warehouse.ask(counts.join(' UNION ALL '))).map((row) => row['place']))
  }
  expect((await held(duck)).size).toBe(5)
  const person = new Person([`phone:${customer.phone}`, `order:${orderId}`])
  await world.within(() => new CountedPeople(world.parts, world.lake).forget(person))
  loadAndBuild(duck, 'incremental')
  expect(await held(duck)).toEqual(new Set())
  expect(differences(live, await martNumbers(duck, world.tenant))).toEqual([])
}, 1_800_000)

it('compiles for BigQuery and Snowflake into SQL that sqlglot parses', () => {
  console.log(
    duck
      .run('lint')
      .trim()
      .split('\n')
      .filter((line) => /parsed/.test(line))
      .join('\n'),
  )
}, 1_200_000)
