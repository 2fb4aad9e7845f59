import { isHoliday, startOfDay } from '@litper/colombia'
import type { Hours } from './policy.ts'

const HOUR_MS = 3_600_000

/** Colombia's midnight is 05:00 of the same day in UTC. */
const isOff = (midnight: Date): boolean => midnight.getUTCDay() === 0 || isHoliday(midnight.toISOString().slice(0, 10))

/**
 * The first moment, not before `at`, at which the merchant's hours let a customer be called about an order of their own. The lawful hours
 * of what sells or collects come from libs/colombia, and are narrower on Saturdays.
 */
export function callableAt({ from, until, sundaysAndHolidays }: Hours, at: Date): Date {
  for (let moment = at, day = dayAround(at); ; moment = day.until, day = dayAround(moment)) {
    if (!sundaysAndHolidays && isOff(day.from)) continue
    const opens = new Date(day.from.getTime() + from * HOUR_MS)
    if (moment < opens) return opens
    if (moment.getTime() < day.from.getTime() + until * HOUR_MS) return moment
  }
}

/** The beginning of the local day, and of the next. */
export function dayAround(at: Date): { readonly from: Date; readonly until: Date } {
  const from = startOfDay(at)
  return { from, until: new Date(from.getTime() + 24 * HOUR_MS) }
}
