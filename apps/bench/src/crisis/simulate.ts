import { DETECTORS, HOUR_MS, type HourCounts, type Measure, type Memory, watchHour } from '@litper/crisis/detect'
import { plant } from './incidents.ts'
import { type Judged, judge, type Raised } from './judge.ts'
import { merchants } from './merchants.ts'
import { Random } from './random.ts'
import { shared, Year } from './year.ts'

const DAY_MS = 24 * HOUR_MS
/** The detectors learn before the year begins. */
const LEARNING_DAYS = 42
const SHARED = DETECTORS.filter((one) => one.shared)
const MEASURES = new Set(SHARED.flatMap((one): Measure[] => (one.kind === 'rate' ? [one.of, one.in] : [one.of])))

export interface Simulated extends Judged {
  readonly seed: number
  readonly days: number
  readonly series: number
  readonly alarms: readonly Raised[]
}

/** A year from 1 January 2026, watched for each merchant and over all of them. */
export function simulate(seed: number, days: number): Simulated {
  const random = new Random(seed)
  const all = merchants(random)
  const from = Date.UTC(2026, 0, 1, 5)
  const to = from + days * DAY_MS
  const planted = plant(random, { from, to: to - 4 * DAY_MS }, all)
  const year = new Year(random, all, planted, from)
  const memories = new Map<string, Memory>()
  const alarms: Raised[] = []
  const watch = (watcher: string, hour: number, counts: HourCounts, detectors = DETECTORS) => {
    const watched = watchHour(memories.get(watcher) ?? new Map(), new Date(hour), counts, detectors)
    memories.set(watcher, watched.memory)
    if (hour >= from) alarms.push(...watched.alarms.map((alarm) => ({ ...alarm, watcher })))
  }
  for (let hour = from - LEARNING_DAYS * DAY_MS; hour < to; hour += HOUR_MS) {
    const counts = year.hour(hour)
    for (const [i, { id }] of all.entries()) watch(id, hour, counts[i]!.all)
    watch('all', hour, shared(counts, MEASURES), SHARED)
  }
  const series = [...memories.values()].reduce(
    (sum, memory) => sum + [...memory.values()].reduce((n, of) => n + of.size, 0),
    0,
  )
  return { ...judge(planted, alarms), seed, days, series, alarms }
}
