import { describe, expect, it } from 'vitest'
import { HOUR_MS, slotOf } from './calendar.ts'
import type { Measure } from './detectors.ts'
import { type Alarm, type HourCounts, hoursAfter, type Memory, watchHour } from './watch-hour.ts'

const START = Date.UTC(2026, 1, 2, 5)
const hourOfDay = (hour: number) => slotOf(new Date(hour)) % 24
const counts = (given: Partial<Record<Measure, Record<string, number>>>): HourCounts =>
  new Map(Object.entries(given).map(([measure, of]) => [measure as Measure, new Map(Object.entries(of))]))
/** Watches so many days, of which the last hours are as `late` says. */
function watch(days: number, usual: (hour: number) => HourCounts, late: (hour: number) => HourCounts, hours: number) {
  let memory: Memory = new Map()
  const alarms: Alarm[] = []
  const end = START + days * 24 * HOUR_MS
  for (let hour = START; hour < end; hour += HOUR_MS) {
    const watched = watchHour(memory, new Date(hour), hour < end - hours * HOUR_MS ? usual(hour) : late(hour))
    memory = watched.memory
    alarms.push(...watched.alarms)
  }
  return alarms
}
const busy = (hour: number) => (hourOfDay(hour) > 6 && hourOfDay(hour) < 20 ? 30 : 1)

describe('the detectors', () => {
  const shop = (n: number, found = 0) =>
    counts({ webhooks: { 'shop:a': n }, reconciled: { 'shop:a': found }, received: { 'shop:a': n + found } })
  it('say nothing while they learn, and nothing of quiet nights', () => {
    expect(
      watch(
        30,
        (hour) => shop(busy(hour)),
        (hour) => shop(busy(hour)),
        0,
      ),
    ).toEqual([])
    expect(
      watch(
        10,
        (hour) => shop(busy(hour)),
        () => shop(0),
        12,
      ),
    ).toEqual([])
  })
  it('find a shop whose webhooks stop, in its first busy hour, by both signs', () => {
    const alarms = watch(
      30,
      (hour) => shop(busy(hour)),
      (hour) => shop(0, busy(hour)),
      12,
    )
    expect(new Set(alarms.map((one) => one.detector))).toEqual(new Set(['webhook_loss', 'webhook_silence']))
    expect(hourOfDay(alarms[0]!.hour.getTime())).toBeLessThanOrEqual(12)
  })
  it('find a code that was never seen before, and none in an hour with few messages', () => {
    const messages = (all: number, failed: number) => counts({ messages: { all }, failed: { 'code:132015': failed } })
    const usual = () => messages(40, 0)
    expect(watch(20, usual, () => messages(40, 12), 1)).toMatchObject([
      { detector: 'message_failures', subject: 'code:132015', got: 12, whole: 40, window: 1 },
    ])
    expect(watch(20, usual, () => messages(3, 2), 1)).toEqual([])
  })
  it('take four times the orders for no incident', () => {
    const orders = (n: number) => counts({ orders: { 'shop:a': n }, scans: { 'carrier:x': n } })
    expect(
      watch(
        40,
        (hour) => orders(busy(hour)),
        (hour) => orders(busy(hour) * 4),
        72,
      ),
    ).toEqual([])
  })
  it('see a carrier’s exceptions and its API', () => {
    const day = (rate: number, away: number) => (hour: number) => {
      const n = busy(hour)
      return counts({
        visits: { 'carrier:x': n },
        exceptions: { 'carrier:x': Math.round(n * rate) },
        requested: { 'carrier:x': n },
        unanswered: { 'carrier:x': Math.round(n * away) },
      })
    }
    const found = watch(30, day(0.1, 0), day(0.6, 1), 8).map((one) => one.detector)
    expect(new Set(found)).toEqual(new Set(['novedad_rate', 'carrier_errors']))
  })
})
it('shows each hour once after the last, and not a whole week after a standstill', () => {
  const now = new Date(START + 5 * HOUR_MS + 1)
  const hours = (last?: number) => hoursAfter(last === undefined ? undefined : new Date(last), now).map(Number)
  expect(hours()).toEqual([START + 4 * HOUR_MS])
  expect(hours(START + 2 * HOUR_MS)).toEqual([START + 3 * HOUR_MS, START + 4 * HOUR_MS])
  expect(hours(START + 4 * HOUR_MS)).toEqual([])
  expect(hours(START - 500 * HOUR_MS)).toHaveLength(48)
})
