import type { Formula, Hours, Measure } from './formula.ts'
import { wilson } from './wilson.ts'

/** What the measures of a formula came to in one period and group. */
export interface Counted {
  total(measure: Exclude<Measure, Hours>): number
  /** Pairs of whole hours and rows, by hours. */
  spread(measure: Hours): readonly (readonly [hours: number, rows: number])[]
}
export interface Cohort {
  readonly size: number
  readonly settled: number
  readonly part: number
  /** Of the whole cohort: what is known already, and that if all that is open ends so. */
  readonly floor: number
  readonly ceiling: number
  /** Of the settled rows, 95 %. */
  readonly low: number
  readonly high: number
}
export interface Finished {
  /** Null where there is nothing to divide by. */
  readonly value: number | null
  readonly cohort?: Cohort
}

/** The number that a formula gives. */
export function finish(formula: Formula, counted: Counted): Finished {
  switch (formula.kind) {
    case 'total':
      return { value: counted.total(formula.of) }
    case 'ratio':
      return { value: divided(counted.total(formula.part), counted.total(formula.whole)) }
    case 'quantile':
      return { value: quantile(counted.spread(formula.of), formula.q) }
    case 'cohort':
      return cohortOf(counted.total(formula.part), counted.total(formula.settled), counted.total(formula.whole))
    case 'score': {
      let [points, weights] = [0, 0]
      for (const { weight, part, whole, inverse } of formula.terms) {
        const share = divided(counted.total(part), counted.total(whole))
        if (share === null) continue
        points += weight * (inverse ? 1 - share : share)
        weights += weight
      }
      return { value: weights === 0 ? null : (100 * points) / weights }
    }
  }
}

const divided = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The least value that at least this share of the rows does not exceed. */
export function quantile(spread: readonly (readonly [number, number])[], q: number): number | null {
  const rows = spread.reduce((sum, [, n]) => sum + n, 0)
  let upto = 0
  for (const [hours, n] of spread) {
    upto += n
    if (upto >= q * rows) return hours
  }
  return null
}

function cohortOf(part: number, settled: number, size: number): Finished {
  const [low, high] = wilson(part, settled)
  const floor = divided(part, size) ?? 0
  const ceiling = divided(part + Math.max(0, size - settled), size) ?? 0
  return { value: divided(part, settled), cohort: { size, settled, part, floor, ceiling, low, high } }
}
