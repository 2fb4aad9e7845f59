import { expect, it } from 'vitest'
import { cronTicks } from './ticks.ts'

const { isCron, isZone, lastTick, startOfDay } = cronTicks
const ZONE = 'America/Bogota'
const at = (iso: string) => new Date(iso)

it('knows a schedule of five fields from what is none', () => {
  expect(['0 8 * * 1-5', '*/15 * * * *', '0 8 1 1 *'].filter((one) => isCron(one, ZONE))).toHaveLength(3)
  const wrong = ['', 'often', '0 8 * *', '0 0 8 * * *', '61 8 * * *', '0 8 31 2 *', '@daily']
  expect(wrong.filter((one) => isCron(one, ZONE))).toEqual([])
  expect([isCron('0 8 * * *', 'Mars/Base'), isZone('Mars/Base'), isZone(ZONE)]).toEqual([false, false, true])
})

it('gives the last tick by the clock of the zone, this minute too', () => {
  const last = (iso: string, zone = ZONE) => lastTick('0 8 * * *', zone, at(iso)).toISOString()
  expect(last('2026-12-01T12:59:59.999Z')).toBe('2026-11-30T13:00:00.000Z')
  expect(last('2026-12-01T13:00:00.000Z')).toBe('2026-12-01T13:00:00.000Z')
  // a zone whose clocks change
  expect([last('2026-03-07T20:00:00Z', 'America/New_York'), last('2026-03-08T20:00:00Z', 'America/New_York')]).toEqual([
    '2026-03-07T13:00:00.000Z',
    '2026-03-08T12:00:00.000Z',
  ])
  expect(startOfDay(ZONE, at('2026-12-01T03:00:00Z')).toISOString()).toBe('2026-11-30T05:00:00.000Z')
})
