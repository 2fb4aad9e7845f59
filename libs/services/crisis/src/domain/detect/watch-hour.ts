import { hourNumber, slotOf } from './calendar.ts'
import { DETECTORS, type Detector, type Measure, type RateDetector, thresholdOf } from './detectors.ts'
import { type Finding, NEW_SERIES, type Series, seeCount, seeShare, usualShare } from './series.ts'

/** The counts of one closed hour, by measure and subject; what is not there is 0. */
export type HourCounts = ReadonlyMap<Measure, ReadonlyMap<string, number>>
/** All series of one watcher: by detector, then by subject. */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, Series>>

export interface Alarm extends Finding {
  readonly detector: string
  readonly subject: string
  readonly hour: Date
}
export interface Watched {
  readonly memory: Memory
  readonly alarms: readonly Alarm[]
}

const sizeOf = (memory: Memory): number => memory.values().reduce((sum, of) => sum + of.size, 0)
const ageOf = (memory: Memory): number =>
  memory.values().reduce((most, of) => of.values().reduce((hours, one) => Math.max(hours, one.hours), most), 0)
const NONE: ReadonlyMap<string, Series> = new Map()

/**
 * Looks at one hour with all detectors. `memory`: what was learnt from the hours before; each hour is shown once, in order, empty ones
 * too. Pure: the live sweep and the benchmark's year run this same function.
 */
export function watchHour(
  memory: Memory,
  hour: Date,
  counts: HourCounts,
  detectors: readonly Detector[] = DETECTORS,
): Watched {
  const slot = slotOf(hour)
  const threshold = thresholdOf(sizeOf(memory))
  const age = ageOf(memory)
  const next = new Map<string, ReadonlyMap<string, Series>>()
  const alarms: Alarm[] = []
  for (const detector of detectors) {
    const known = memory.get(detector.id) ?? NONE
    const learnt = new Map<string, Series>()
    for (const subject of subjectsOf(detector, known, counts)) {
      const series = known.get(subject) ?? NEW_SERIES
      const got = counts.get(detector.of)?.get(subject) ?? 0
      const { series: after, finding } =
        detector.kind === 'drop'
          ? seeCount(series, detector, { slot, count: got, threshold })
          : seeShare(series, detector, {
              got,
              whole: counts.get(detector.in)?.get(detector.whole === 'all' ? 'all' : subject) ?? 0,
              threshold,
              prior: priorOf(detector, subject, known),
              age,
            })
      learnt.set(subject, after)
      if (finding) alarms.push({ ...finding, detector: detector.id, subject, hour })
    }
    next.set(detector.id, learnt)
  }
  return { memory: next, alarms }
}

/** What was seen before, and what comes now. */
function subjectsOf(detector: Detector, known: ReadonlyMap<string, Series>, counts: HourCounts): ReadonlySet<string> {
  const whole = detector.kind === 'rate' && detector.whole === 'same' ? (counts.get(detector.in)?.keys() ?? []) : []
  return new Set([...known.keys(), ...(counts.get(detector.of)?.keys() ?? []), ...whole])
}

/** A carrier in a region is expected to be like the carrier; the first share of all is in the table of detectors. */
function priorOf(detector: RateDetector, subject: string, known: ReadonlyMap<string, Series>): number {
  const above = subject.includes('/') ? known.get(subject.split('/')[0]!) : undefined
  return above ? usualShare(above, detector.prior) : detector.prior
}

/** Which hours are to be shown after the last: none is left out, and not more than so many after a long standstill. */
export function hoursAfter(last: Date | undefined, now: Date, most = 48): Date[] {
  const closed = hourNumber(now) - 1
  const from = Math.max(last ? hourNumber(last) + 1 : closed, closed - most + 1)
  return Array.from({ length: Math.max(0, closed - from + 1) }, (_, n) => new Date((from + n) * 3_600_000))
}
