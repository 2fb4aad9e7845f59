import { expect, it } from 'vitest'
import { startOfDay, todayAndYesterday } from './day.ts'

it('begins at midnight in Colombia, five hours behind UTC', () => {
  expect(startOfDay(new Date('2026-11-23T04:59:59Z')).toISOString()).toBe('2026-11-22T05:00:00.000Z')
  expect(startOfDay(new Date('2026-11-23T05:00:00Z')).toISOString()).toBe('2026-11-23T05:00:00.000Z')
})

it('is compared with yesterday until the same hour', () => {
  const { today, yesterday, sameHour } = todayAndYesterday(new Date('2026-11-23T20:30:00Z'))
  expect([today, yesterday, sameHour].map((one) => one.toISOString())).toEqual([
    '2026-11-23T05:00:00.000Z',
    '2026-11-22T05:00:00.000Z',
    '2026-11-22T20:30:00.000Z',
  ])
})
