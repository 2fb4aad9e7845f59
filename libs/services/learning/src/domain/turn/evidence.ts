import { randomOf } from './random.ts'

/** A message and whether its parcel moved within a day. */
export interface Seen {
  readonly orderId: string
  readonly sentAt: string
  /** Of the day in Colombia. */
  readonly hour: number
  readonly city: string
  readonly carrier: string
  readonly moved: boolean
}
/** What a comparison of two hours rests on. */
export interface Proof {
  readonly candidate: { readonly messages: number; readonly share: number }
  readonly champion: { readonly messages: number; readonly share: number }
  /** Points by which the candidate is better, weighed by carrier as the champion's messages are; its 95 % interval. */
  readonly points: number
  readonly low: number
  readonly high: number
  readonly verdict: 'better' | 'not_better' | 'too_few'
}

/** On each side. */
export const LEAST = 150
/** A smaller gain is not worth a change. */
const LEAST_POINTS = 3
const RESAMPLES = 1000
const SEED = 20_261_130

/**
 * Whether messages at one hour do better than at another: the bootstrap of the difference, within each carrier, because carriers
 * hand over at different hours. Better: at least 3 points, and the lower end of the interval above 0. Below 150 messages a side
 * nothing is said. `confidence`: two-sided.
 */
export function prove(candidate: readonly Seen[], champion: readonly Seen[], confidence = 0.95): Proof {
  const sides = { candidate: countOf(candidate), champion: countOf(champion) }
  const strata = strataOf(candidate, champion)
  const seen = Math.min(candidate.length, champion.length)
  if (seen < LEAST || strata.length === 0) return { ...sides, points: 0, low: 0, high: 0, verdict: 'too_few' }
  const random = randomOf(SEED)
  const drawn = Array.from({ length: RESAMPLES }, () => difference(strata, (n, p) => binomial(n, p, random))).sort(
    (a, b) => a - b,
  )
  const tail = (1 - confidence) / 2
  const [low, high] = [drawn[Math.floor(tail * RESAMPLES)]!, drawn[Math.ceil((1 - tail) * RESAMPLES) - 1]!]
  const points = difference(strata, (n, p) => n * p)
  return { ...sides, points, low, high, verdict: low > 0 && points >= LEAST_POINTS ? 'better' : 'not_better' }
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

/** Carriers that both sides have; each weighs as much as it has messages of the champion. */
function strataOf(candidate: readonly Seen[], champion: readonly Seen[]): Stratum[] {
  const of = Map.groupBy(champion, ({ carrier }) => carrier)
  const found = [...Map.groupBy(candidate, ({ carrier }) => carrier)].flatMap(([carrier, ours]) => {
    const theirs = of.get(carrier)
    return theirs ? [{ weight: theirs.length, candidate: sideOf(ours), champion: sideOf(theirs) }] : []
  })
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  return found.map((one) => ({ ...one, weight: one.weight / total }))
}
const sideOf = (seen: readonly Seen[]): Side => ({ n: seen.length, p: movedShare(seen) })
/** 0 of none. */
export const movedShare = (seen: readonly Seen[]) =>
  seen.length === 0 ? 0 : seen.filter(({ moved }) => moved).length / seen.length
const countOf = (seen: readonly Seen[]) => ({ messages: seen.length, share: movedShare(seen) })

const difference = (strata: readonly Stratum[], draw: (n: number, p: number) => number): number =>
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
