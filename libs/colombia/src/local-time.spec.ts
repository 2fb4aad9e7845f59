import { expect, it } from 'vitest'
import { hourInColombia } from './local-time.ts'

it('knows the hour in Colombia', () => {
  expect(hourInColombia('2026-11-03T15:00:00Z')).toBe(10)
  expect(hourInColombia('2026-11-03T04:59:00Z')).toBe(23)
  expect(hourInColombia(new Date('2026-11-03T05:00:00Z'))).toBe(0)
})
