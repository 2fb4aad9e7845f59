import { shareOf } from '@litper/kernel'
import {
  assess,
  DEFAULT_WEIGHTS,
  type Parcel,
  REASON_CODES,
  type ReasonCode,
  type RiskPoints,
  type RiskWeights,
  type Surroundings,
} from '@litper/metrics'
import type { Seen } from './evidence.ts'
import { balanced, type Pair, provePairs } from './pairs.ts'
import type { Found, Subject } from './subject.ts'

/** A parcel as it stood some days after its waybill was made, and how it ended later. */
export interface Stood extends Seen {
  /** Times in milliseconds, as of `seenAt`. */
  readonly parcel: Parcel
  readonly around: Surroundings
  readonly seenAt: number
  readonly cameBack: boolean
}

/** A warning is right when the parcel comes back, no warning when it arrives. A warning: it needs attention, or is urgent. */
const isRight = (stood: Stood, weights: RiskWeights): boolean => warns(stood, weights) === stood.cameBack
const warns = ({ parcel, around, seenAt }: Stood, weights: RiskWeights): boolean =>
  assess(parcel, around, weights, seenAt).score >= weights.levels.attention
const stratumOf = ({ cameBack }: Stood) => (cameBack ? 'came back' : 'arrived')
const LEAST_POINTS = 2
const weigh = (points: RiskPoints | null): RiskWeights => ({
  ...DEFAULT_WEIGHTS,
  points: points ?? DEFAULT_WEIGHTS.points,
})

/** Only the points of the reasons are learnt: patience and levels are what the merchant's team can follow up. */
const pairsOf = (seen: readonly Stood[], { from, to }: Pick<Found, 'from' | 'to'>): Pair[] => {
  const [champion, candidate] = [weigh(from as RiskPoints | null), weigh(to as RiskPoints)]
  return seen.map((one) => ({
    stratum: stratumOf(one),
    champion: isRight(one, champion),
    candidate: isRight(one, candidate),
  }))
}

export const WEIGHTS: Subject<Stood> = {
  kind: 'weights',
  trialShare: 0,
  days: { mature: 21, history: 150, firstLook: 28, drift: 28 },
  find(choosing, inForce) {
    const from = inForce('') as RiskPoints | null
    const to = search(choosing, from ?? DEFAULT_WEIGHTS.points)
    return to ? [{ place: '', from, to }] : []
  },
  prove: (seen, found) => provePairs(pairsOf(seen, found), { leastPoints: LEAST_POINTS }),
  proveTrial: (seen, turn, confidence) => provePairs(pairsOf(seen, turn), { confidence, leastPoints: LEAST_POINTS }),
  measure: (seen, found) => balanced(pairsOf(seen, found), 'candidate'),
}

const STEPS = [-30, -20, -10, 10, 20, 30, 50] as const
/** One candidate changes so many reasons at most: a person must still see why. */
const MOST_CHANGES = 3
/** More would say the same, and the search must not hold up the process. */
const MOST_SEARCHED = 3000

/**
 * Points that would have warned better, found step by step: of all changes of one reason by a step, the one that gains most, as long as
 * it is better by the same test as everything else. What it overfits, the golden set and the replay refuse.
 */
function search(choosing: readonly Stood[], from: RiskPoints): RiskPoints | undefined {
  const seen = sampleOf(choosing)
  const present = new Map(seen.map((one) => [one, reasonsOf(one)]))
  let best: RiskPoints | undefined
  for (let change = 0; change < MOST_CHANGES; change++) {
    const base = best ?? from
    const next = gainMost(seen, present, base)
    if (!next || provePairs(pairsOf(seen, { from: base, to: next }), DEMAND).verdict !== 'better') break
    best = next
  }
  return best
}
/** Bonferroni over all that a search may look at. */
const DEMAND = { confidence: 1 - 0.05 / (STEPS.length * REASON_CODES.length), leastPoints: 1 }

type Present = ReadonlyMap<Stood, ReadonlySet<ReasonCode>>

function gainMost(seen: readonly Stood[], present: Present, base: RiskPoints): RiskPoints | undefined {
  const before = weigh(base)
  const were = new Map(seen.map((one) => [one, isRight(one, before)]))
  const perCase = weightOf(seen)
  const tried = REASON_CODES.flatMap((code) =>
    STEPS.map((step) => {
      const points = withPoints(base, code, base[code] + step)
      const after = weigh(points)
      // only parcels that have the reason can be judged otherwise
      const affected = seen.filter((one) => present.get(one)!.has(code))
      const gain = affected.reduce(
        (sum, one) => sum + perCase(one) * (Number(isRight(one, after)) - Number(were.get(one))),
        0,
      )
      return { points, gain }
    }),
  )
  const most = tried.reduce((a, b) => (b.gain > a.gain ? b : a))
  return most.gain > 0 ? most.points : undefined
}
/** Where the points of a reason grow up to a most, that most is never below the points that they begin with. */
function withPoints(base: RiskPoints, code: ReasonCode, wanted: number): RiskPoints {
  const points = Math.min(100, Math.max(0, wanted))
  const most = `${code}_most`
  const ceiling = most in base ? { [most]: Math.max(points, base[most as keyof RiskPoints]) } : {}
  return { ...base, [code]: points, ...ceiling }
}
/** Every stratum weighs the same. */
function weightOf(seen: readonly Stood[]) {
  const back = seen.filter(({ cameBack }) => cameBack).length
  const [one, other] = [1 / Math.max(1, back), 1 / Math.max(1, seen.length - back)]
  return ({ cameBack }: Stood) => (cameBack ? one : other)
}

/** Reasons that a parcel has, whatever they weigh. */
const ONES = {
  ...DEFAULT_WEIGHTS,
  points: Object.fromEntries(Object.keys(DEFAULT_WEIGHTS.points).map((name) => [name, 1])) as RiskPoints,
}
const reasonsOf = ({ parcel, around, seenAt }: Stood): ReadonlySet<ReasonCode> =>
  new Set(assess(parcel, around, ONES, seenAt).reasons.map(({ code }) => code))

/** Always the same ones: by a hash of the order. */
function sampleOf(seen: readonly Stood[]): readonly Stood[] {
  const share = MOST_SEARCHED / seen.length
  return share >= 1 ? seen : seen.filter(({ orderId }) => shareOf(`search ${orderId}`) < share)
}
