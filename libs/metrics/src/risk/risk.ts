import { type ReasonCode, type RiskWeights } from './risk-weights.ts'

export const LEVELS = ['urgent', 'attention', 'watch', 'normal'] as const
export type Level = (typeof LEVELS)[number]
/** What is known of a parcel under way; times in milliseconds. */
export interface Parcel {
  readonly state: string
  readonly createdAt: number
  readonly movedAt?: number
  readonly expectedAt?: number
  readonly exceptions: number
  /** Of the exception that it had last. */
  readonly family?: string
  readonly collect?: number
  /** Another order of the same person came back. */
  readonly refusedBefore: boolean
}
/** What is known beside the parcel; shares of returns, where there is enough to say so. */
export interface Surroundings {
  readonly returnsOfCity?: number
  readonly returnsOfCarrier?: number
  readonly returnsOfAll?: number
  readonly averageCollect?: number
}
export interface Reason {
  readonly code: ReasonCode
  readonly points: number
  /** Hours, days, a count or a share, as the code says. */
  readonly amount?: number
  readonly family?: string
}
export interface Risk {
  readonly score: number
  readonly level: Level
  readonly reasons: readonly Reason[]
}

const HOUR = 3_600_000

/** The risk of a parcel under way, 0 to 100, as the sum of its reasons: the heaviest first. */
export function assess(parcel: Parcel, around: Surroundings, weights: RiskWeights, now: number): Risk {
  const reasons = [
    ...silence(parcel, weights, now),
    ...exceptions(parcel, weights),
    ...promise(parcel, weights, now),
    ...surroundings(parcel, around, weights),
  ].filter(({ points }) => points > 0)
  const score = Math.min(100, Math.round(reasons.reduce((sum, { points }) => sum + points, 0)))
  return {
    score,
    level: levelOf(score, weights),
    reasons: reasons.sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1)),
  }
}

const levelOf = (score: number, { levels }: RiskWeights): Level =>
  score >= levels.urgent
    ? 'urgent'
    : score >= levels.attention
      ? 'attention'
      : score >= levels.watch
        ? 'watch'
        : 'normal'

/** No movement for longer than its state should last: more for each time as long. */
function silence({ state, createdAt, movedAt }: Parcel, { points, patience }: RiskWeights, now: number): Reason[] {
  const hours = Math.floor((now - Math.max(createdAt, movedAt ?? 0)) / HOUR)
  const expected = patience[state] ?? patience['other'] ?? 72
  if (hours < expected) return []
  const times = Math.floor(hours / expected) - 1
  return [
    {
      code: 'no_movement',
      points: Math.min(points.no_movement_most, points.no_movement + times * points.no_movement_more),
      amount: hours,
    },
  ]
}

function exceptions({ state, exceptions: count, family }: Parcel, { points, heavy }: RiskWeights): Reason[] {
  const isOpen = state === 'exception'
  return [
    ...(isOpen ? [{ code: 'exception', points: points.exception, family } as const] : []),
    ...(isOpen && family && heavy.includes(family)
      ? [{ code: 'heavy_exception', points: points.heavy_exception, family } as const]
      : []),
    ...(count > 1
      ? [
          {
            code: 'many_exceptions',
            points: Math.min(points.many_exceptions * (count - 1), points.many_exceptions_most),
            amount: count,
          } as const,
        ]
      : []),
  ]
}

function promise({ expectedAt }: Parcel, { points }: RiskWeights, now: number): Reason[] {
  if (expectedAt === undefined || now <= expectedAt) return []
  const days = Math.floor((now - expectedAt) / (24 * HOUR))
  return [{ code: 'late', points: Math.min(points.late + days * points.late_more, points.late_most), amount: days }]
}

function surroundings(parcel: Parcel, around: Surroundings, { points }: RiskWeights): Reason[] {
  const usual = around.returnsOfAll ?? 0
  const isWorse = (share: number | undefined) => share !== undefined && share > usual * 1.25 && share > 0.1
  const average = around.averageCollect
  return [
    ...(isWorse(around.returnsOfCity)
      ? [{ code: 'city_returns', points: points.city_returns, amount: around.returnsOfCity } as const]
      : []),
    ...(isWorse(around.returnsOfCarrier)
      ? [{ code: 'carrier_returns', points: points.carrier_returns, amount: around.returnsOfCarrier } as const]
      : []),
    ...(parcel.refusedBefore ? [{ code: 'refused_before', points: points.refused_before } as const] : []),
    ...(parcel.collect !== undefined && average !== undefined && parcel.collect > 2 * average
      ? [{ code: 'much_to_collect', points: points.much_to_collect, amount: parcel.collect } as const]
      : []),
  ]
}

export type Light = 'red' | 'yellow' | 'green'
/** A city or a carrier by the share of its parcels under way that are urgent or need attention. Few parcels are never red. */
export function lightOf({ parcels, urgent, attention }: { parcels: number; urgent: number; attention: number }): Light {
  const bad = urgent + attention
  if (bad >= 3 && bad >= 0.2 * parcels) return 'red'
  return bad >= 1 && bad >= 0.1 * parcels ? 'yellow' : 'green'
}
