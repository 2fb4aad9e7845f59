import { CronExpressionParser } from 'cron-parser'
import type { Ticks } from '../../usecases/flows/ports.ts'

/** Five fields: a flow begins at most once a minute. */
const FIVE_FIELDS = /^\s*\S+(\s+\S+){4}\s*$/

const before = (cron: string, zone: string, at: Date): Date =>
  CronExpressionParser.parse(cron, { tz: zone, currentDate: at }).prev().toDate()

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const cronTicks: Ticks = {
  isZone,
  isCron(cron, zone) {
    try {
      return FIVE_FIELDS.test(cron) && isZone(zone) && before(cron, zone, new Date()) !== undefined
    } catch {
      return false
    }
  },
  // `prev` leaves out the time itself
  lastTick: (cron, zone, at) => before(cron, zone, new Date(at.getTime() + 1)),
  startOfDay: (zone, at) => before('0 0 * * *', zone, new Date(at.getTime() + 1)),
}
