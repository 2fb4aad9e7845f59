/** Halvings of the interval: 2⁻⁴⁰ is far below what is shown. */
const HALVINGS = 40

/**
 * The exact interval of a share (Clopper and Pearson): for the few cases of a phrase, where a bootstrap would claim too much. `[0, 1]` of
 * none.
 */
export function exactInterval(part: number, whole: number, confidence: number): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2
  const low = part === 0 ? 0 : solve((p) => atLeast(part, whole, p) < tail)
  const high = part === whole ? 1 : solve((p) => 1 - atLeast(part + 1, whole, p) >= tail)
  return [low, high]
}

/** Where the answer turns from yes to no. */
function solve(isBelow: (p: number) => boolean): number {
  let [from, to] = [0, 1]
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (from + to) / 2
    if (isBelow(middle)) from = middle
    else to = middle
  }
  return (from + to) / 2
}

/** That of `whole` cases at least so many are good, when each is good by chance `p`, 0 < p < 1. */
function atLeast(least: number, whole: number, p: number): number {
  // each term from the one before, as logarithms: the first may be too small for a number
  const odds = Math.log(p / (1 - p))
  let log = whole * Math.log(1 - p)
  let sum = 0
  for (let n = 0; n <= whole; n++) {
    if (n >= least) sum += Math.exp(log)
    log += odds + Math.log((whole - n) / (n + 1))
  }
  return Math.min(1, sum)
}
