/** Lanczos' approximation; exact to 1e-13 for x > 0. */
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
export function logGamma(x: number): number {
  const t = x + 6.5
  let sum = 0.99999999999980993
  for (const [i, c] of LANCZOS.entries()) sum += c / (x + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** More terms than this change no digit that matters. */
const MOST_TERMS = 5000

/**
 * P(X ≤ k) of a count with this mean whose variance is `spread` times the mean: negative binomial, Poisson where the spread is 1. For
 * k below the mean.
 */
export function lowTail(k: number, mean: number, spread: number): number {
  const s = Math.max(spread, 1.001)
  const size = mean / (s - 1)
  const q = 1 - 1 / s
  let term = Math.exp(-size * Math.log(s) + logGamma(size + k) - logGamma(size) - logGamma(k + 1) + k * Math.log(q))
  let sum = 0
  for (let i = Math.floor(k); i >= 0 && k - i < MOST_TERMS; i--) {
    sum += term
    if (term < sum * 1e-12) break
    term *= i / ((size + i - 1) * q)
  }
  return Math.min(1, sum)
}

/** P(X ≥ k) of n tries that each succeed with p. For k above n·p. */
export function highTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  const odds = p / (1 - p)
  let term = Math.exp(
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p),
  )
  let sum = 0
  for (let i = k; i <= n && i - k < MOST_TERMS; i++) {
    sum += term
    if (term < sum * 1e-12) break
    term *= ((n - i) / (i + 1)) * odds
  }
  return Math.min(1, sum)
}
