import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DIALECTS,
  dimensionsOfMetric,
  evaluate,
  FACTS,
  GRAINS,
  METRICS,
  type Measure,
  measuresOf,
  metricOf,
  metricSql,
  quantile,
  typeOf,
  wilson,
} from './index.ts'

const columnsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => {
    if (name === 'has') return [one as string]
    if (['equals', 'oneOf', 'above'].includes(name)) return [(one as [string])[0]]
    if (name === 'by') return one as string[]
    return columnsIn(one)
  })
}
const question = { relation: (fact: string) => fact, zone: 'America/Bogota' } as const

describe('the catalogue', () => {
  it('has each name once, and words in both languages', () => {
    expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length)
    for (const { name, title, definition } of METRICS) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      for (const text of [title.es, title.en, definition.es, definition.en]) expect(text.trim()).not.toBe('')
      expect(metricOf(name)?.name).toBe(name)
    }
  })
  it('names columns that the fact has, of the right kind', () => {
    const right = (measure: Measure) => {
      expect(typeOf(measure.fact, measure.at)).toBe('time')
      if (measure.kind === 'sum') expect(['money', 'count']).toContain(typeOf(measure.fact, measure.column))
      for (const column of columnsIn(measure.where)) expect(typeOf(measure.fact, column), column).toBeDefined()
    }
    for (const metric of METRICS) measuresOf(metric.formula).forEach(right)
    for (const { columns, dimensions, key } of Object.values(FACTS))
      for (const column of [...dimensions, ...key]) expect(Object.keys(columns)).toContain(column)
  })
})

describe('every metric compiles to SQL', () => {
  it.each(METRICS.flatMap((metric) => DIALECTS.map((dialect) => [metric.name, dialect, metric] as const)))(
    '%s for %s',
    (_, dialect, metric) => {
      for (const grain of GRAINS) {
        const sql = metricSql(metric, { ...question, dialect, grain, dimensions: dimensionsOfMetric(metric) })
        expect(sql).toContain('AS value')
        expect(sql).not.toMatch(/undefined|m-1|NaN|\[object/)
        expect(sql.split('(').length).toBe(sql.split(')').length)
      }
    },
  )
  it('refuses a dimension that the metric has not, and a zone that is none', () => {
    const orders = metricOf('orders')!
    const asked = { ...question, dialect: 'postgres', grain: 'day' } as const
    expect(() => metricSql(orders, { ...asked, dimensions: ['family'] })).toThrow('not split by family')
    expect(() => metricSql(orders, { ...asked, zone: "UTC'; --" })).toThrow('IANA')
  })
})

describe('numbers', () => {
  const day = (n: number, hour = 0) => new Date(Date.UTC(2026, 10, n, hour))
  const waybill = (created: number, delivered?: Date, returned?: Date, more = {}) => ({
    created_at: day(created),
    delivered_at: delivered,
    returned_at: returned,
    exceptions: 0,
    ...more,
  })

  it('give a cohort its floor, ceiling and interval', () => {
    const rows = [
      ...Array(6).fill(waybill(1, day(3))),
      ...Array(2).fill(waybill(1, undefined, day(9))),
      waybill(1),
      waybill(1),
    ]
    const { value, cohort } = evaluate(metricOf('return_rate')!, () => rows)
    expect(value).toBe(0.25)
    expect(cohort).toMatchObject({ size: 10, settled: 8, part: 2, floor: 0.2, ceiling: 0.4 })
    expect([cohort!.low, cohort!.high].map((one) => one.toFixed(4))).toEqual(['0.0715', '0.5907'])
  })
  it('take hours as whole ones, rounded up', () => {
    const rows = [1, 2, 3, 4].map((hours) => waybill(1, new Date(day(1, hours).getTime() - 1000)))
    expect(evaluate(metricOf('hours_to_deliver_p50')!, () => rows).value).toBe(2)
    expect(evaluate(metricOf('hours_to_deliver_p90')!, () => rows).value).toBe(4)
  })
  it('score a carrier by what is known of it', () => {
    const rows = [waybill(1, day(2)), waybill(1, undefined, day(9), { exceptions: 1 })]
    // half delivered 20 of 40, first attempt 30 of 30, half without exception 10 of 20; no promise is known
    expect(evaluate(metricOf('carrier_score')!, () => rows).value).toBeCloseTo((100 * 60) / 90)
  })
  it('divide by nothing to no number', () => {
    for (const { formula, name } of METRICS)
      if (formula.kind !== 'total') expect(evaluate(metricOf(name)!, () => []).value).toBeNull()
  })
  it('count money by its currency, and the orders beside it', () => {
    const order = (total: string, currency: string) => ({ placed_at: day(1), total, currency })
    const rows = [order('100', 'COP'), order('300', 'COP'), order('9', 'USD')]
    expect(evaluate(metricOf('average_order')!, () => rows, undefined, 'COP').value).toBe(200)
  })
})

it('a quantile is a value that occurs, and enough rows are not above it', () => {
  const spread = fc.uniqueArray(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 50 })), {
    selector: ([hours]) => hours,
    minLength: 1,
  })
  fc.assert(
    fc.property(spread, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, q) => {
      const sorted = given.toSorted(([a], [b]) => a - b)
      const all = sorted.flatMap(([hours, n]) => Array<number>(n).fill(hours))
      expect(quantile(sorted, q)).toBe(all[Math.ceil(q * all.length - 1e-9) - 1] ?? all[0])
    }),
  )
})

it('the Wilson interval holds the share and narrows with rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
      const part = Math.round(share * whole)
      const [low, high] = wilson(part, whole)
      expect(low).toBeLessThanOrEqual(part / whole + 1e-12)
      expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12)
      const [lower, higher] = wilson(part * 4, whole * 4)
      expect(higher - lower).toBeLessThan(high - low)
    }),
  )
  expect(wilson(0, 0)).toEqual([0, 1])
})
