/** Messages of one kind, and how many of their parcels moved within a day. */
export interface Sample {
  readonly messages: number
  readonly moved: number
}
export interface Verdict {
  /** `too_few`: not enough messages to say anything. `no_difference`: what is seen may be chance. */
  readonly verdict: 'better' | 'worse' | 'no_difference' | 'too_few'
  /** Of the difference, two-sided, before the correction for how many were compared; undefined with too few. */
  readonly p?: number
}

/** On each side. Below, a share is a guess. */
export const LEAST_MESSAGES = 100
/** A smaller difference is not worth a change of habit. */
export const LEAST_POINTS = 5
const ALPHA = 0.05

/**
 * Whether one sample differs from the others: two shares compared by a z test, with Bonferroni's correction for `comparisons` made at
 * once, and only where the difference is worth acting on.
 */
export function compare(one: Sample, others: Sample, comparisons: number): Verdict {
  if (one.messages < LEAST_MESSAGES || others.messages < LEAST_MESSAGES) return { verdict: 'too_few' }
  const [a, b] = [one.moved / one.messages, others.moved / others.messages]
  const pooled = (one.moved + others.moved) / (one.messages + others.messages)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.messages + 1 / others.messages))
  const p = error === 0 ? 1 : 2 * upperTail(Math.abs(a - b) / error)
  const isSure = p < ALPHA / Math.max(1, comparisons) && Math.abs(a - b) * 100 >= LEAST_POINTS
  return { verdict: isSure ? (a > b ? 'better' : 'worse') : 'no_difference', p }
}

/** P(Z > z) of the normal distribution, for z ≥ 0; error below 7.5e-8 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}
