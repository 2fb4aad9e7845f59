import { randomOf } from './random.ts'

/** One case whose end is known: what a turn of every kind needs of it. */
export interface Seen {
  readonly orderId: string
  /** When what is chosen was given to it. */
  readonly at: string
  /** Where the choice is made: a city; empty where it is made for all. */
  readonly place: string
}
/** A case of a choice between values: an hour, a carrier. */
export interface Chosen extends Seen {
  /** The hour or the carrier that it got. */
  readonly value: number | string
  /** Cases are compared within a stratum only: what else decides how they end. */
  readonly stratum: string
  readonly good: boolean
}
export interface Counted {
  readonly messages: number
  readonly share: number
}
/** What a comparison of two values rests on. */
export interface Proof {
  readonly candidate: Counted
  readonly champion: Counted
  /** Points by which the candidate is better, weighed by stratum; its 95 % interval. */
  readonly points: number
  readonly low: number
  readonly high: number
  readonly verdict: 'better' | 'not_better' | 'too_few'
}
/** What a comparison has to show. */
export interface Demand {
  /** Two-sided. */
  readonly confidence?: number
  /** A smaller gain is not worth a change. */
  readonly leastPoints?: number
}

/** On each side. */
export const LEAST = 150
const LEAST_POINTS = 3
/** So many that the tail of a trial's first look, 0.04 %, still holds more than one. */
const RESAMPLES = 4000
const SEED = 20_261_130

/**
 * Whether cases with one value end better than with another: the bootstrap of the difference, within each stratum, because hours and
 * cities have different carriers, and carriers different parcels. Better: at least 3 points, and the lower end of the interval above
 * 0. Below 150 cases a side nothing is said.
 */
export function prove(candidate: readonly Chosen[], champion: readonly Chosen[], demand: Demand = {}): Proof {
  const sides = { candidate: countOf(candidate), champion: countOf(champion) }
  const strata = strataOf(candidate, champion)
  const seen = Math.min(candidate.length, champion.length)
  if (seen < LEAST || strata.length === 0) return { ...sides, ...NOTHING }
  return { ...sides, ...bootstrap((draw) => difference(strata, draw), demand) }
}
export const NOTHING = { points: 0, low: 0, high: 0, verdict: 'too_few' } as const

/** How many of n cases are good, where p of them were. */
export type Draw = (n: number, p: number) => number

/** The points as seen, and their interval by resampling. */
export function bootstrap(
  pointsOf: (draw: Draw) => number,
  { confidence = 0.95, leastPoints = LEAST_POINTS }: Demand,
): Pick<Proof, 'points' | 'low' | 'high' | 'verdict'> {
  const random = randomOf(SEED)
  const drawn = Array.from({ length: RESAMPLES }, () => pointsOf((n, p) => binomial(n, p, random))).sort(
    (a, b) => a - b,
  )
  const tail = (1 - confidence) / 2
  const [low, high] = [drawn[Math.floor(tail * RESAMPLES)]!, drawn[Math.ceil((1 - tail) * RESAMPLES) - 1]!]
  const points = pointsOf((n, p) => n * p)
  return { points, low, high, verdict: low > 0 && points >= leastPoints ? 'better' : 'not_better' }
}

interface Side {
  readonly n: number
  readonly p: number
}
interface Stratum {
  readonly weight: number
  readonly candidate: Side
  readonly champion: Side
}

/** Those that both sides have; each weighs as much as it has cases of the champion. */
function strataOf(candidate: readonly Chosen[], champion: readonly Chosen[]): Stratum[] {
  const of = Map.groupBy(champion, ({ stratum }) => stratum)
  const found = [...Map.groupBy(candidate, ({ stratum }) => stratum)].flatMap(([stratum, ours]) => {
    const theirs = of.get(stratum)
    return theirs ? [{ weight: theirs.length, candidate: sideOf(ours), champion: sideOf(theirs) }] : []
  })
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  return found.map((one) => ({ ...one, weight: one.weight / total }))
}
const sideOf = (seen: readonly Chosen[]): Side => ({ n: seen.length, p: countOf(seen).share })
/** The share is 0 of none. */
export const countOf = (seen: readonly Pick<Chosen, 'good'>[]): Counted => ({
  messages: seen.length,
  share: seen.length === 0 ? 0 : seen.filter(({ good }) => good).length / seen.length,
})

const difference = (strata: readonly Stratum[], draw: Draw): number =>
  100 *
  strata.reduce(
    (sum, { weight, candidate, champion }) =>
      sum + weight * (draw(candidate.n, candidate.p) / candidate.n - draw(champion.n, champion.p) / champion.n),
    0,
  )

/** Resampling n yes-or-no outcomes is one binomial draw: by its normal form where that is close, else one by one. */
function binomial(n: number, p: number, random: () => number): number {
  if (n * p * (1 - p) > 9) {
    const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.min(n, Math.max(0, n * p + z * Math.sqrt(n * p * (1 - p))))
  }
  let hits = 0
  for (let i = 0; i < n; i++) if (random() < p) hits++
  return hits
}
