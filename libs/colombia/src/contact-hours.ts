import { isHoliday } from './holidays.ts'
import { DAY_MS, dayOf, HOUR_MS, isWorkingDay, localOf, midnightOf, momentOf } from './local-time.ts'

export type ContactClass = 'service' | 'promotional' | 'collection'

/** Ley 2300 de 2023: Monday to Friday 07–19, Saturday 08–15, never on Sundays and holidays. Hours of the local day, or none. */
function hoursOf(localMidnight: number): readonly [number, number] | undefined {
  const day = new Date(localMidnight).getUTCDay()
  if (day === 0 || isHoliday(dayOf(localMidnight))) return undefined
  return day === 6 ? [8, 15] : [7, 19]
}

/** The first lawful moment not before `at`. What the person asked for or awaits (service) is always lawful. */
export function lawfulAt(kind: ContactClass, at: Date): Date {
  if (kind === 'service') return at
  let local = localOf(at)
  for (;;) {
    const midnight = midnightOf(local)
    const hours = hoursOf(midnight)
    if (hours) {
      const [from, to] = [midnight + hours[0] * HOUR_MS, midnight + hours[1] * HOUR_MS]
      if (local < from) return momentOf(from)
      if (local < to) return momentOf(local)
    }
    local = midnight + DAY_MS
  }
}

/** `n` working days after a local day (YYYY-MM-DD): Saturdays, Sundays and holidays do not count. */
export function addBusinessDays(day: string, n: number): string {
  let ms = Date.parse(`${day}T00:00:00Z`)
  for (let left = n; left > 0; ) {
    ms += DAY_MS
    if (isWorkingDay(ms)) left--
  }
  return dayOf(ms)
}
