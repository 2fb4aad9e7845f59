import { DAY_MS, localOf, midnightOf, momentOf } from './local-time.ts'

/** The midnight in Colombia that began the day of this moment. */
export const startOfDay = (at: Date): Date => momentOf(midnightOf(localOf(at)))

/** Today so far, and yesterday until the same hour: what two days are compared by. */
export function todayAndYesterday(at: Date) {
  const today = startOfDay(at)
  const before = (moment: Date) => new Date(moment.getTime() - DAY_MS)
  return { today, yesterday: before(today), sameHour: before(at) }
}
