import type { ColumnOf, ColumnsOf, FactName } from './facts.ts'

/** Which rows of a fact count. Plain data, so that programs in other languages can read it. */
export type Condition =
  | { readonly equals: readonly [column: string, value: string | boolean] }
  | { readonly oneOf: readonly [column: string, values: readonly string[]] }
  | { readonly has: string }
  | { readonly above: readonly [column: string, least: number] }
  /** Both are known, and the first time is not after the second. */
  | { readonly by: readonly [time: string, deadline: string] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

interface Base {
  readonly fact: FactName
  /** The time that places a row in a window. */
  readonly at: string
  readonly where?: Condition
}
export interface Count extends Base {
  readonly kind: 'count'
}
export interface Sum extends Base {
  readonly kind: 'sum'
  readonly column: string
}
/** Whole hours from one time to another, rounded up: a distribution. Rows without both times are left out. */
export interface Hours extends Base {
  readonly kind: 'hours'
  readonly from: string
  readonly to: string
}
export type Measure = Count | Sum | Hours

/** A share between 0 and 1 that a score is made of. */
export interface Term {
  readonly weight: number
  readonly part: Count
  readonly whole: Count
  /** The smaller the share, the better. */
  readonly inverse?: boolean
}
export type Formula =
  | { readonly kind: 'total'; readonly of: Count | Sum }
  | { readonly kind: 'ratio'; readonly part: Count | Sum; readonly whole: Count | Sum }
  /** The least number of hours that this share of the rows does not exceed. */
  | { readonly kind: 'quantile'; readonly of: Hours; readonly q: number }
  /**
   * A share of a cohort: rows by the time they began. `settled`: those whose end is known. A cohort younger than `matureDays` is immature:
   * its true value lies between floor (what is known already) and ceiling (all open rows end so).
   */
  | {
      readonly kind: 'cohort'
      readonly part: Count
      readonly settled: Count
      readonly whole: Count
      readonly matureDays: number
    }
  /** 0 to 100: the weighted mean of its terms. */
  | { readonly kind: 'score'; readonly terms: readonly Term[] }

/** Every measure of a formula, each once. */
export function measuresOf(formula: Formula): readonly Measure[] {
  const all = listed(formula)
  return [...new Map(all.map((measure) => [measureKey(measure), measure])).values()]
}

function listed(formula: Formula): readonly Measure[] {
  switch (formula.kind) {
    case 'total':
    case 'quantile':
      return [formula.of]
    case 'ratio':
      return [formula.part, formula.whole]
    case 'cohort':
      return [formula.part, formula.settled, formula.whole]
    case 'score':
      return formula.terms.flatMap(({ part, whole }) => [part, whole])
  }
}

const keys = new WeakMap<Measure, string>()
/** Equal measures have equal keys. Kept, because an answer asks for the key once for each row that it reads. */
export function measureKey(measure: Measure): string {
  const known = keys.get(measure)
  if (known !== undefined) return known
  const key = JSON.stringify(measure, Object.keys(flat(measure)).sort())
  keys.set(measure, key)
  return key
}

/** The names of all properties within, so that the key does not depend on their order. */
function flat(value: unknown, found: Record<string, true> = {}): Record<string, true> {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, one] of Object.entries(value)) {
    found[name] = true
    flat(one, found)
  }
  return found
}

/** Builds measures of one fact; the compiler knows its columns. */
export const of = <F extends FactName>(fact: F) => ({
  count: (at: ColumnsOf<F, 'time'>, where?: Condition): Count => ({ kind: 'count', fact, at, ...(where && { where }) }),
  sum: (column: ColumnsOf<F, 'money' | 'count'>, at: ColumnsOf<F, 'time'>, where?: Condition): Sum => ({
    kind: 'sum',
    fact,
    column,
    at,
    ...(where && { where }),
  }),
  hours: (from: ColumnsOf<F, 'time'>, to: ColumnsOf<F, 'time'>, where?: Condition): Hours => ({
    kind: 'hours',
    fact,
    at: to,
    from,
    to,
    ...(where && { where }),
  }),
  equals: (column: ColumnsOf<F, 'text' | 'flag'>, value: string | boolean): Condition => ({ equals: [column, value] }),
  oneOf: (column: ColumnsOf<F, 'text'>, ...values: string[]): Condition => ({ oneOf: [column, values] }),
  has: (column: ColumnOf<F>): Condition => ({ has: column }),
  above: (column: ColumnsOf<F, 'count'>, least: number): Condition => ({ above: [column, least] }),
  by: (time: ColumnsOf<F, 'time'>, deadline: ColumnsOf<F, 'time'>): Condition => ({ by: [time, deadline] }),
})
export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
