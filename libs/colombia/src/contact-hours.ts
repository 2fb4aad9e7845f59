import { isHoliday } from './holidays.ts'

export type ContactClass = 'service' | 'promotional' | 'collection'
const BOGOTA_MS = -5 * 3_600_000 // fixed: Colombia has no daylight saving
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Ley 2300 de 2023: Monday to Friday 07–19, Saturday 08–15, never on Sundays and holidays. Hours of the local day, or none. */
function hoursOf(localMidnight: number): readonly [number, number] | undefined {
  const day = new Date(localMidnight).getUTCDay()
  if (day === 0 || isHoliday(new Date(localMidnight).toISOString().slice(0, 10))) return undefined
  return day === 6 ? [8, 15] : [7, 19]
}

/** The first lawful moment not before `at`. What the person asked for or awaits (service) is always lawful. */
export function lawfulAt(kind: ContactClass, at: Date): Date {
  if (kind === 'service') return at
  let local = at.getTime() + BOGOTA_MS
  for (;;) {
    const midnight = Math.floor(local / DAY_MS) * DAY_MS
    const hours = hoursOf(midnight)
    if (hours) {
      const [from, to] = [midnight + hours[0] * HOUR_MS, midnight + hours[1] * HOUR_MS]
      if (local < from) return new Date(from - BOGOTA_MS)
      if (local < to) return new Date(local - BOGOTA_MS)
    }
    local = midnight + DAY_MS
  }
}

/** `n` working days after a local day (YYYY-MM-DD): Saturdays, Sundays and holidays do not count. */
export function addBusinessDays(day: string, n: number): string {
  let ms = Date.parse(`${day}T00:00:00Z`)
  for (let left = n; left > 0; ) {
    ms += DAY_MS
    const weekday = new Date(ms).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !isHoliday(new Date(ms).toISOString().slice(0, 10))) left--
  }
  return new Date(ms).toISOString().slice(0, 10)
}
