import { todayAndYesterday } from '@litper/colombia'
import type { TrackingParts } from './ports.ts'

/** What is under way, and how many waybills were made today and until the same hour yesterday. */
export async function countWaybills({ waybills, clock }: Pick<TrackingParts, 'waybills' | 'clock'>) {
  const now = clock.now()
  const days = todayAndYesterday(now)
  const [living, today, yesterday] = await Promise.all([
    waybills.countLiving(),
    waybills.countMade(days.today, new Date(now.getTime() + 1)),
    waybills.countMade(days.yesterday, days.sameHour),
  ])
  return { ...living, today, yesterday }
}
