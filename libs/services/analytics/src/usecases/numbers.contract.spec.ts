import {
  dimensionsOfMetric,
  evaluate,
  FACT_NAMES,
  type FactName,
  type FactRow,
  METRICS,
  metricSql,
} from '@litper/metrics'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import { derive } from '../domain/derive.ts'
import { type Event } from '../domain/heard.ts'
import { lives } from '../timelines.testing.ts'
import { queryMetric } from './query-metric.ts'

const NOW = new Date('2026-11-30T15:00:00.000Z')
const DAYS = 8
const from = new Date(NOW.getTime() - (DAYS + 40) * 86_400_000)
const until = new Date(NOW.getTime() + 1000)
let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld(NOW.toISOString())
})
afterEach(() => world.stop())

const close = (a: number | null | undefined, b: number | null | undefined) =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b)))

async function facts(): Promise<Record<FactName, FactRow[]>> {
  const all = await Promise.all(FACT_NAMES.map(async (fact) => [fact, await world.factRows(fact)] as const))
  return Object.fromEntries(all) as Record<FactName, FactRow[]>
}

/** Each metric, whole and split, by the live service against a recount of the facts row by row, and against its statement for dbt. */
async function expectEveryNumber() {
  const rows = await facts()
  for (const metric of METRICS) {
    const base = { metric, from, until, filters: {}, zone: 'America/Bogota' } as const
    const dimensions = dimensionsOfMetric(metric)
    for (const split of [[], ...dimensions.map((one) => [one])]) {
      const said = await world.within(() => queryMetric(world.parts, { ...base, grain: 'total', dimensions: split }))
      const groups = new Set(said.map(({ group }) => JSON.stringify(group)))
      for (const group of groups) {
        const [value] = JSON.parse(group) as string[]
        const counts = (row: FactRow) => split.length === 0 || String(row[split[0]!] ?? '') === value
        const wanted = evaluate(metric, (fact) => rows[fact], counts)
        const got = said.find((one) => JSON.stringify(one.group) === group)!
        if (!close(got.value, wanted.value)) expect({ name: metric.name, split, group, got }).toEqual(wanted)
        if (wanted.cohort) expect(got.cohort).toEqual(wanted.cohort)
      }
    }
    const sql = metricSql(metric, {
      dialect: 'postgres',
      relation: (fact) => `analytics.${fact}`,
      zone: 'America/Bogota',
      grain: 'day',
    })
    const byDay = await world.within(() => queryMetric(world.parts, { ...base, grain: 'day', dimensions: [] }))
    const wanted = await world.rows<{ period: Date; value: string | null }>(sql)
    const read = wanted.map(
      (one) => [one.period.toISOString().slice(0, 10), one.value === null ? null : Number(one.value)] as const,
    )
    for (const [period, value] of read) {
      const mine = byDay.find((one) => one.period === period)?.value
      if (!close(mine, value))
        expect({ name: metric.name, period, value: mine }).toEqual({ name: metric.name, period, value })
    }
    // a day whose rows do not count is 0 here, and no row there
    const others = byDay.filter(({ period }) => !read.some(([one]) => one === period))
    expect(
      others.filter(({ value }) => value !== 0 && value !== null),
      metric.name,
    ).toEqual([])
  }
}

it('are those of a recount, whatever the order of events, however often they come, however late', async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(lives(NOW, DAYS), { minLength: 8, maxLength: 12 }),
      fc.infiniteStream(fc.nat(1_000_000)),
      fc.integer({ min: 1, max: 40 }),
      async (all, random, size) => {
        const events = all.flatMap((life) => life.events)
        const doubled = [...events, ...events.filter(() => random.next().value! % 3 === 0)]
        const mixed = doubled
          .map((one) => [random.next().value!, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
        const early = mixed.slice(0, Math.ceil(mixed.length * 0.8))
        for (let at = 0; at < early.length; at += size) await world.fold(early.slice(at, at + size))
        await world.count() // days are summed up before the late events come
        for (const one of chunks(mixed.slice(early.length), size)) await world.fold(one)
        await expectFactsOf(events)
        if (runs++ === 0) await expectEveryNumber()
      },
    ),
    { numRuns: 3, endOnFailure: true },
  )
  await expectEveryNumber()
  await world.count()
  await expectEveryNumber()
  const [kept] = await world.rows<{ n: number }>(
    'SELECT count(*)::int AS n FROM analytics.days WHERE counted = version',
  )
  expect(kept!.n).toBeGreaterThan(0)
}, 120_000)

const chunks = (all: readonly Event[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

/** The orders' rows are what their whole history says, in the order in which it happened. */
async function expectFactsOf(events: readonly Event[]) {
  const { hear } = await import('../domain/hear.ts')
  const { withNotes } = await import('../domain/notes.ts')
  const heard = events.flatMap((one) => hear(one, NOW.getTime(), world.parts.costOf))
  const ofOrders = Map.groupBy(
    heard.filter((one) => one.kind === 'order'),
    ({ orderId }) => orderId,
  )
  const rows = await facts()
  for (const [orderId, all] of ofOrders) {
    const wanted = derive(
      orderId,
      withNotes(
        [],
        all.map(({ note }) => note),
      ),
    )
    const mine = (fact: FactName) => rows[fact].filter((row) => row['order_id'] === orderId).map(comparable)
    const sorted = (list: readonly object[]) =>
      list.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    expect(sorted(mine('orders'))).toEqual(sorted(wanted.order ? [wanted.order] : []))
    expect(sorted(mine('waybills'))).toEqual(sorted(wanted.waybills.map(({ family: _, ...row }) => row)))
    expect(sorted(mine('exceptions'))).toEqual(sorted(wanted.exceptions))
  }
}

const comparable = (row: object) =>
  Object.fromEntries(
    Object.entries(row)
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
