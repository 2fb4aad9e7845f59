import { type Dimension, dimensionsOf } from './facts.ts'
import { type Formula, measuresOf } from './formula.ts'

/** `share` is 0 to 1; `hours` are whole; `money` is in one currency; `points` are 0 to 100. */
export type Unit = 'count' | 'money' | 'share' | 'hours' | 'points'
export type Area = 'sales' | 'logistics' | 'exceptions' | 'messages' | 'conversations' | 'money'

export interface Metric {
  /** Lower case with underscores; never changes once it is released. */
  readonly name: string
  readonly area: Area
  readonly unit: Unit
  /** What a person reads above the number. */
  readonly title: { readonly es: string; readonly en: string }
  readonly definition: { readonly es: string; readonly en: string }
  readonly formula: Formula
  /** Whether more is better; absent where neither is. */
  readonly better?: 'more' | 'less'
}

/** What a metric may be split and filtered by: what all its facts have. */
export function dimensionsOfMetric({ formula }: Metric): readonly Dimension[] {
  const facts = [...new Set(measuresOf(formula).map(({ fact }) => fact))]
  const [first, ...others] = facts.map(dimensionsOf)
  return (first ?? []).filter((one) => others.every((dimensions) => dimensions.includes(one)))
}

/** One row of what: the fact of its first measure, in its window. */
export const grainOf = ({ formula }: Metric): string => {
  const [first] = measuresOf(formula)
  return `${first!.fact} by ${first!.at}`
}
