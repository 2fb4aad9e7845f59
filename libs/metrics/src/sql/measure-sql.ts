import { hasCurrency } from '../facts.ts'
import type { Hours, Measure } from '../formula.ts'
import { conditionSql } from './condition-sql.ts'
import type { Dialect } from './dialect.ts'

/** The rows of a measure as a condition; the window is not in it. */
export function rowsOf(measure: Measure): string {
  const conditions = [
    `${measure.at} IS NOT NULL`,
    ...(measure.where ? [conditionSql(measure.where)] : []),
    ...(measure.kind === 'hours' ? [`${measure.from} IS NOT NULL`, `${measure.to} IS NOT NULL`] : []),
    ...(measure.kind === 'sum' ? [`${measure.column} IS NOT NULL`] : []),
  ]
  return conditions.join(' AND ')
}

/** An aggregate over rows of the fact: NULL never, 0 without rows. `also`: a further condition as SQL. */
export function aggregateOf(measure: Measure, also?: string): string {
  const value = measure.kind === 'sum' ? measure.column : '1'
  return `coalesce(sum(CASE WHEN ${rowsOf(measure)}${also ? ` AND ${also}` : ''} THEN ${value} END), 0)`
}

/** The whole hours of a row, rounded up; clocks that disagree make no negative ones. */
export const hoursOf = ({ from, to }: Hours, dialect: Dialect): string =>
  `CAST(greatest(ceil(${dialect.seconds(from, to)} / 3600.0), 0) AS ${dialect.integer})`

/** Whether the currency of the query narrows this measure: that of a sum does, and counts beside it. */
export const isOfCurrency = (measure: Measure, all: readonly Measure[]): boolean =>
  hasCurrency(measure.fact) && all.some((one) => one.kind === 'sum' && one.fact === measure.fact)
