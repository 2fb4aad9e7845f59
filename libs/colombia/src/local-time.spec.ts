import { expect, it } from 'vitest'
import { hourInColombia, nextHourInColombia } from './local-time.ts'

it('knows the hour in Colombia', () => {
  expect(hourInColombia('2026-11-03T15:00:00Z')).toBe(10)
  expect(hourInColombia('2026-11-03T04:59:00Z')).toBe(23)
  expect(hourInColombia(new Date('2026-11-03T05:00:00Z'))).toBe(0)
})
it('finds when it is an hour of the day again', () => {
  const at = (from: string) => nextHourInColombia(10, new Date(from)).toISOString()
  expect(at('2026-11-03T14:59:00Z')).toBe('2026-11-03T15:00:00.000Z')
  expect(at('2026-11-03T15:40:00Z')).toBe('2026-11-03T15:40:00.000Z')
  expect(at('2026-11-03T16:00:00Z')).toBe('2026-11-04T15:00:00.000Z')
  expect(at('2026-11-04T02:00:00Z')).toBe('2026-11-04T15:00:00.000Z')
})
