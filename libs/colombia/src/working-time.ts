import { addBusinessDays } from './contact-hours.ts'
import { isHoliday } from './holidays.ts'

const OFFSET_MS = 5 * 3_600_000 // Colombia has one zone and no summer time
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MINUTE_MS = 60_000
/** Hours of a working day, Monday to Friday, as carriers' desks keep them. */
const [FROM, TO] = [8 * HOUR_MS, 18 * HOUR_MS]

const midnightOf = (local: number) => Math.floor(local / DAY_MS) * DAY_MS
const dayOf = (midnight: number) => new Date(midnight).toISOString().slice(0, 10)
function isWorkingDay(midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(dayOf(midnight))
}

/** The end of work of the n-th working day after this moment. */
export function endOfWorkingDay(at: Date, n: number): Date {
  const day = addBusinessDays(dayOf(midnightOf(at.getTime() - OFFSET_MS)), n)
  return new Date(Date.parse(`${day}T00:00:00Z`) + TO + OFFSET_MS)
}

/** Working minutes from one moment to another; negative when the second lies before the first. */
export function workingMinutes(from: Date, until: Date): number {
  if (until < from) return -workingMinutes(until, from)
  const [begin, end] = [from.getTime() - OFFSET_MS, until.getTime() - OFFSET_MS]
  let sum = 0
  for (let midnight = midnightOf(begin); midnight < end; midnight += DAY_MS)
    if (isWorkingDay(midnight)) sum += Math.max(0, Math.min(end, midnight + TO) - Math.max(begin, midnight + FROM))
  return Math.floor(sum / MINUTE_MS)
}

/** The first moment at which so many working minutes have passed. */
export function afterWorkingMinutes(at: Date, minutes: number): Date {
  const local = at.getTime() - OFFSET_MS
  let left = minutes * MINUTE_MS
  for (let midnight = midnightOf(local); ; midnight += DAY_MS) {
    if (!isWorkingDay(midnight)) continue
    const begin = Math.max(local, midnight + FROM)
    const there = Math.max(0, midnight + TO - begin)
    if (left <= there) return new Date(begin + left + OFFSET_MS)
    left -= there
  }
}
