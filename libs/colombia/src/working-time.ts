import { addBusinessDays } from './contact-hours.ts'
import { DAY_MS, dayOf, HOUR_MS, isWorkingDay, localOf, midnightOf, momentOf } from './local-time.ts'

const MINUTE_MS = 60_000
/** Hours of a working day, Monday to Friday, as carriers' desks keep them. */
const [FROM, TO] = [8 * HOUR_MS, 18 * HOUR_MS]

/** The end of work of the n-th working day after this moment. */
export function endOfWorkingDay(at: Date, n: number): Date {
  const day = addBusinessDays(dayOf(localOf(at)), n)
  return momentOf(Date.parse(`${day}T00:00:00Z`) + TO)
}

/** Working minutes from one moment to another; negative when the second lies before the first. */
export function workingMinutes(from: Date, until: Date): number {
  if (until < from) return -workingMinutes(until, from)
  const [begin, end] = [localOf(from), localOf(until)]
  let sum = 0
  for (let midnight = midnightOf(begin); midnight < end; midnight += DAY_MS)
    if (isWorkingDay(midnight)) sum += Math.max(0, Math.min(end, midnight + TO) - Math.max(begin, midnight + FROM))
  return Math.floor(sum / MINUTE_MS)
}

/** The first moment at which so many working minutes have passed. */
export function afterWorkingMinutes(at: Date, minutes: number): Date {
  const local = localOf(at)
  let left = minutes * MINUTE_MS
  for (let midnight = midnightOf(local); ; midnight += DAY_MS) {
    if (!isWorkingDay(midnight)) continue
    const begin = Math.max(local, midnight + FROM)
    const there = Math.max(0, midnight + TO - begin)
    if (left <= there) return momentOf(begin + left)
    left -= there
  }
}
