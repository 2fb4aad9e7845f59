/**
 * The smallest value with at least `share` of all values at or under it (nearest rank); NaN for no values.
 * @param sorted ascending
 * @param share 0 to 1
 */
export function quantile(sorted: readonly number[], share: number) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

const ascending = (values: Iterable<number>): number[] => [...values].sort((a, b) => a - b)

export const median = (values: Iterable<number>) => quantile(ascending(values), 0.5)

/** (greatest − least) ÷ median. */
export function spread(values: readonly number[]) {
  const sorted = ascending(values)
  return (quantile(sorted, 1) - quantile(sorted, 0)) / quantile(sorted, 0.5)
}

/** milliseconds */
export interface Latency {
  count: number
  p50: number
  p90: number
  p99: number
  max: number
}

export function latency(milliseconds: Iterable<number>): Latency {
  const sorted = ascending(milliseconds)
  const [p50, p90, p99, max] = [0.5, 0.9, 0.99, 1].map((share) => round(quantile(sorted, share), 1))
  return { count: sorted.length, p50: p50 ?? 0, p90: p90 ?? 0, p99: p99 ?? 0, max: max ?? 0 }
}

/** @param digits after the decimal point */
export const round = (value: number, digits: number = 0) => Math.round(value * 10 ** digits) / 10 ** digits
