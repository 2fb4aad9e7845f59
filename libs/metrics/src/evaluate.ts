import { type Counted, type Finished, finish } from './finish.ts'
import { type Condition, type Hours, type Measure, measuresOf } from './formula.ts'
import type { Metric } from './metric.ts'
import { isOfCurrency } from './sql/measure-sql.ts'

/** A row of a fact in memory: times as Date, money as number or decimal text, what is not known as null or undefined. */
export type FactRow = Readonly<Record<string, unknown>>
export type Rows = (fact: Measure['fact']) => readonly FactRow[]

const known = (value: unknown) => value !== null && value !== undefined

/** The same rule as `conditionSql`. */
export function meets(row: FactRow, condition: Condition): boolean {
  if ('equals' in condition) return row[condition.equals[0]] === condition.equals[1]
  if ('oneOf' in condition) return condition.oneOf[1].includes(row[condition.oneOf[0]] as string)
  if ('has' in condition) return known(row[condition.has])
  if ('above' in condition)
    return known(row[condition.above[0]]) && Number(row[condition.above[0]]) > condition.above[1]
  if ('by' in condition) {
    const [time, deadline] = condition.by.map((column) => row[column])
    return known(time) && known(deadline) && (time as Date) <= (deadline as Date)
  }
  if ('not' in condition) return !meets(row, condition.not)
  return 'all' in condition
    ? condition.all.every((one) => meets(row, one))
    : condition.any.some((one) => meets(row, one))
}

/**
 * A metric recounted row by row, without SQL: what the databases are compared with. `counts`: which rows of a fact are in the window and
 * pass the filters, by the row and the time of the measure.
 */
export function evaluate(
  { formula }: Metric,
  rows: Rows,
  counts: (row: FactRow, at: Date) => boolean = () => true,
  currency?: string,
): Finished {
  const all = measuresOf(formula)
  const chosen = (measure: Measure) =>
    rows(measure.fact).filter(
      (row) =>
        known(row[measure.at]) &&
        (measure.kind !== 'sum' || known(row[measure.column])) &&
        (!measure.where || meets(row, measure.where)) &&
        (currency === undefined || !isOfCurrency(measure, all) || row['currency'] === currency) &&
        counts(row, row[measure.at] as Date),
    )
  const counted: Counted = {
    total: (measure) =>
      measure.kind === 'sum'
        ? chosen(measure).reduce((sum, row) => sum + Number(row[measure.column]), 0)
        : chosen(measure).length,
    spread: (measure) => spreadOf(chosen(measure), measure),
  }
  return finish(formula, counted)
}

function spreadOf(rows: readonly FactRow[], { from, to }: Hours) {
  const spread = new Map<number, number>()
  for (const row of rows) {
    if (!known(row[from]) || !known(row[to])) continue
    const seconds = Math.floor(((row[to] as Date).getTime() - (row[from] as Date).getTime()) / 1000)
    const hours = Math.max(0, Math.ceil(seconds / 3600))
    spread.set(hours, (spread.get(hours) ?? 0) + 1)
  }
  return [...spread].sort(([a], [b]) => a - b)
}
