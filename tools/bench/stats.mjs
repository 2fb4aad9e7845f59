/**
 * The value that `share` of all values lie at or under (nearest rank); NaN of nothing.
 * @param {readonly number[]} sorted ascending
 * @param {number} share 0 to 1
 */
export function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** @param {Iterable<number>} values @returns {number[]} */
const ascending = (values) => [...values].sort((a, b) => a - b)

/** @param {Iterable<number>} values */
export const median = (values) => quantile(ascending(values), 0.5)

/**
 * How far apart the rounds lie: (greatest − least) ÷ median.
 * @param {readonly number[]} values
 */
export function spread(values) {
  const sorted = ascending(values)
  return (quantile(sorted, 1) - quantile(sorted, 0)) / quantile(sorted, 0.5)
}

/** @typedef {{ count: number, p50: number, p90: number, p99: number, max: number }} Latency milliseconds */

/** @param {Iterable<number>} milliseconds @returns {Latency} */
export function latency(milliseconds) {
  const sorted = ascending(milliseconds)
  const [p50, p90, p99, max] = [0.5, 0.9, 0.99, 1].map((share) => round(quantile(sorted, share), 1))
  return { count: sorted.length, p50: p50 ?? 0, p90: p90 ?? 0, p99: p99 ?? 0, max: max ?? 0 }
}

/**
 * @param {number} value
 * @param {number} [digits] after the point
 */
export const round = (value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits
