import { SLOTS } from './calendar.ts'
import type { DropDetector, RateDetector } from './detectors.ts'
import { highTail, lowTail } from './tail.ts'

/** One hour of a series: what came, and what was usual (drop) or the whole (rate). */
type Seen = readonly [got: number, of: number]
/** What a series has learnt. JSON: it is a row of `crisis.baselines`. */
export interface Series {
  /** Mean by slot, at level 1 (drop). */
  readonly slots: readonly number[]
  /** Days of each kind that were learnt: working, Saturday, Sunday. */
  readonly days: readonly [number, number, number]
  /** How this week compares with the slots. */
  readonly level: number
  /** Variance over mean. */
  readonly spread: number
  /** Usual share, and how much it rests on (rate). */
  readonly hits: number
  readonly whole: number
  /** Of the last hours, newest first. */
  readonly recent: readonly Seen[]
  readonly hours: number
}
export const NEW_SERIES: Series = {
  slots: [],
  days: [0, 0, 0],
  level: 1,
  spread: 2,
  hits: 0,
  whole: 0,
  recent: [],
  hours: 0,
}
/** One alarm of one series. */
export interface Finding {
  readonly got: number
  /** What was usual: a count, or a share of the whole. */
  readonly usual: number
  readonly whole?: number
  readonly window: number
  readonly p: number
}

const MOST_RECENT = 24
/** A series shorter than this says nothing. */
const LEARNING_HOURS = 14 * 24
const SLOT_WEIGHT = 0.12
const LEVEL_WEIGHT = 1 / (24 * 4)
const SPREAD_WEIGHT = 1 / 300
/** Half of what is known of a share is forgotten in so many hours with work. */
const SHARE_HALF_LIFE = 24 * 20
const PRIOR_WEIGHT = 60
/** Of the share: nights and places differ more than tries that know nothing of each other would. */
const CLUMPS = 1.45

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
const sums = (recent: readonly Seen[], window: number): Seen =>
  recent.slice(0, window).reduce<Seen>(([g, o], [got, of]) => [g + got, o + of], [0, 0])

export const usualCount = (series: Series, slot: number): number => (series.slots[slot] ?? 0) * series.level

/** One hour of a count: the series after it, and what is wrong. */
export function seeCount(
  series: Series,
  detector: DropDetector,
  { slot, count, threshold }: { readonly slot: number; readonly count: number; readonly threshold: number },
): { readonly series: Series; readonly finding?: Finding } {
  const usual = usualCount(series, slot)
  const recent = [[count, usual] as const, ...series.recent].slice(0, Math.max(...detector.windows))
  const finding = series.hours < LEARNING_HOURS ? undefined : tooFew(recent, detector, series.spread, threshold)
  const kept = { ...series, recent, hours: series.hours + 1 }
  // what is wrong is not learnt from; a first guess is
  return finding ? { series: kept, finding } : { series: learnCount(kept, slot, count, usual) }
}

function tooFew(
  recent: readonly Seen[],
  detector: DropDetector,
  spread: number,
  threshold: number,
): Finding | undefined {
  for (const window of detector.windows) {
    const [got, usual] = sums(recent, window)
    if (usual < detector.least || got >= usual * detector.below) continue
    // the mean itself is a guess: the day is a little slower than all before
    const p = lowTail(got, usual * 0.8, spread * 1.5)
    if (p < threshold) return { got, usual, window, p }
  }
  return undefined
}

function learnCount(series: Series, slot: number, count: number, usual: number): Series {
  const kind = Math.floor(slot / 24) as 0 | 1 | 2
  const days = series.days.map((n, i) => (i === kind ? n + 1 / 24 : n)) as [number, number, number]
  const slots = series.slots.length === SLOTS ? [...series.slots] : Array<number>(SLOTS).fill(0)
  const weight = Math.max(SLOT_WEIGHT, 1 / (days[kind] + 1))
  // a day that is far above all others is no reason to expect as much again
  const capped = usual > 3 && series.hours > LEARNING_HOURS ? Math.min(count, usual * 2) : count
  slots[slot] = slots[slot]! + weight * (capped / series.level - slots[slot]!)
  if (usual < 1 || series.hours < LEARNING_HOURS / 2) return { ...series, slots, days }
  const off = clamp(count / usual, 0.5, 1.6) - 1
  const size = Math.min(1, usual / 20)
  const level = clamp(series.level * (1 + LEVEL_WEIGHT * off * size), 0.2, 5)
  const residual = clamp((capped - usual) ** 2 / usual, 0, 40)
  return {
    ...series,
    slots,
    days,
    level,
    spread: clamp(series.spread + SPREAD_WEIGHT * (residual - series.spread), 1.2, 30),
  }
}

export const usualShare = ({ hits, whole }: Series, prior: number): number =>
  clamp((hits + PRIOR_WEIGHT * prior) / (whole + PRIOR_WEIGHT), 1e-4, 0.95)

/**
 * One hour of a share: the series after it, and what is wrong. `prior`: the share of what it is a part
 * of; `age`: for how many hours its watcher has watched.
 */
export function seeShare(
  series: Series,
  detector: RateDetector,
  { got, whole, threshold, prior, age }: { got: number; whole: number; threshold: number; prior: number; age: number },
): { readonly series: Series; readonly finding?: Finding } {
  const recent = [[got, whole] as const, ...series.recent].slice(
    0,
    Math.min(MOST_RECENT, Math.max(...detector.windows)),
  )
  const kept = { ...series, recent, hours: series.hours + 1 }
  const isLearnt = (detector.trustsPrior ? age : series.hours) >= LEARNING_HOURS
  const finding = isLearnt ? tooMany(recent, detector, usualShare(series, prior), threshold) : undefined
  if (finding) return { series: kept, finding }
  const forget = whole > 0 ? 0.5 ** (1 / SHARE_HALF_LIFE) : 1
  return { series: { ...kept, hits: series.hits * forget + got, whole: series.whole * forget + whole } }
}

function tooMany(
  recent: readonly Seen[],
  detector: RateDetector,
  usual: number,
  threshold: number,
): Finding | undefined {
  for (const window of detector.windows) {
    const [got, whole] = sums(recent, window)
    if (got < detector.least || whole === 0) continue
    if (got / whole < Math.max(detector.above, usual * detector.times)) continue
    const p = highTail(Math.round(got / CLUMPS), Math.max(1, Math.round(whole / CLUMPS)), usual)
    if (p < threshold) return { got, usual, whole, window, p }
  }
  return undefined
}
