import { CUBES } from '../domain/cubes.ts'
import { OPEN_DAYS } from '../domain/touched.ts'
import { dayOf, startOf } from '../domain/zone.ts'
import type { AnalyticsParts } from './ports.ts'

/** Days of one cube in one go. */
const MOST = 40
type Needs = Pick<AnalyticsParts, 'days' | 'settings' | 'clock'>

/**
 * Sums up the days that have ended and are not counted, each in a transaction of its own, until `deadline`. A day that is not counted
 * is counted from its facts with each question: slower, never wrong.
 */
export async function countDays(
  parts: Needs,
  transaction: <T>(work: () => Promise<T>) => Promise<T>,
  deadline: Date,
): Promise<number> {
  const { zone } = await parts.settings.read()
  const until = dayOf(parts.clock.now().getTime(), zone) - OPEN_DAYS
  let counted = 0
  for (const cube of CUBES) {
    const days = await transaction(() => parts.days.uncounted(cube, until, zone, MOST))
    for (const day of days) {
      if (parts.clock.now() > deadline) return counted
      await transaction(async () => {
        const version = await parts.days.versionOf(cube, day)
        const window = { from: new Date(startOf(day, zone)), until: new Date(startOf(day + 1, zone)) }
        if (await parts.days.count(cube, day, version, window)) counted++
      })
    }
  }
  return counted
}
