/** Colombia has one zone and no summer time. */
const OFFSET_MS = 5 * 3_600_000
const DAY_MS = 86_400_000

/** The midnight in Colombia that began the day of this moment. */
export const startOfDay = (at: Date): Date =>
  new Date(Math.floor((at.getTime() - OFFSET_MS) / DAY_MS) * DAY_MS + OFFSET_MS)

/** Today so far, and yesterday until the same hour: what two days are compared by. */
export function todayAndYesterday(at: Date) {
  const today = startOfDay(at)
  const before = (moment: Date) => new Date(moment.getTime() - DAY_MS)
  return { today, yesterday: before(today), sameHour: before(at) }
}
