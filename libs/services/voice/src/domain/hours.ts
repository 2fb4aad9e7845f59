import { isHoliday } from '@litper/colombia'
import type { Hours } from './policy.ts'

const BOGOTA_MS = -5 * 3_600_000 // fixed: Colombia has no daylight saving
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const midnightOf = (local: number): number => Math.floor(local / DAY_MS) * DAY_MS
const isOff = (midnight: number): boolean =>
  new Date(midnight).getUTCDay() === 0 || isHoliday(new Date(midnight).toISOString().slice(0, 10))

/**
 * The first moment, not before `at`, at which the merchant's hours let a customer be called about an order of their own. The lawful hours
 * of what sells or collects come from libs/colombia, and are narrower on Saturdays.
 */
export function callableAt({ from, until, sundaysAndHolidays }: Hours, at: Date): Date {
  for (let local = at.getTime() + BOGOTA_MS; ; local = midnightOf(local) + DAY_MS) {
    const midnight = midnightOf(local)
    if (!sundaysAndHolidays && isOff(midnight)) continue
    if (local < midnight + from * HOUR_MS) return new Date(midnight + from * HOUR_MS - BOGOTA_MS)
    if (local < midnight + until * HOUR_MS) return new Date(local - BOGOTA_MS)
  }
}

/** The beginning of the local day, and of the next. */
export function dayAround(at: Date): { readonly from: Date; readonly until: Date } {
  const midnight = midnightOf(at.getTime() + BOGOTA_MS)
  return { from: new Date(midnight - BOGOTA_MS), until: new Date(midnight + DAY_MS - BOGOTA_MS) }
}
