import { isHoliday } from '@litper/colombia'

const OFFSET_MS = 5 * 3_600_000
export const HOUR_MS = 3_600_000
/** Working days, Saturdays, and Sundays with holidays, by hour of Colombia. */
export const SLOTS = 72

export const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS)
export const hourNumber = (hour: Date): number => Math.floor(hour.getTime() / HOUR_MS)

/** Which of the slots an hour belongs to. */
export function slotOf(hour: Date): number {
  const local = new Date(hour.getTime() - OFFSET_MS)
  const weekday = local.getUTCDay()
  const day = weekday === 0 || isHoliday(local.toISOString().slice(0, 10)) ? 2 : weekday === 6 ? 1 : 0
  return day * 24 + local.getUTCHours()
}
