import { isHoliday } from './holidays.ts'

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
/** Colombia has one zone and no summer time. */
const OFFSET_MS = -5 * HOUR_MS

/** A moment as the clock in Colombia shows it: milliseconds that are read with the UTC methods of `Date`. */
export const localOf = (at: Date): number => at.getTime() + OFFSET_MS
/** The moment at which the clock in Colombia shows this. */
export const momentOf = (local: number): Date => new Date(local - OFFSET_MS)

/** The midnight that began this local day. */
export const midnightOf = (local: number): number => Math.floor(local / DAY_MS) * DAY_MS
/** YYYY-MM-DD */
export const dayOf = (local: number): string => new Date(local).toISOString().slice(0, 10)

/** Monday to Friday, and no holiday. */
export function isWorkingDay(local: number): boolean {
  const weekday = new Date(local).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(dayOf(local))
}

/** Of the day, 0 to 23. `at`: a moment, or its ISO text. */
export const hourInColombia = (at: Date | string): number => new Date(localOf(new Date(at))).getUTCHours()

/** The first moment, not before `from`, at which it is this hour of the day. */
export function nextHourInColombia(hour: number, from: Date): Date {
  const local = localOf(from)
  const begins = midnightOf(local) + hour * HOUR_MS
  if (local < begins) return momentOf(begins)
  return local < begins + HOUR_MS ? from : momentOf(begins + DAY_MS)
}
