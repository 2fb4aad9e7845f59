import { expect, it } from 'vitest'
import { isOpen, TOKEN_IDLE_MS } from './session-life.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 29, 8, minutes))
const times = { seenAt: at(0), endsAt: at(60) }
const HOUR = 3_600_000

it('is open until its end, to the instant', () => {
  expect(isOpen(times, at(59), 2 * HOUR)).toBe(true)
  expect(isOpen(times, at(60), 2 * HOUR)).toBe(false)
})
it('is open while it is used', () => {
  expect(isOpen(times, at(29), HOUR / 2)).toBe(true)
  expect(isOpen(times, at(30), HOUR / 2)).toBe(false)
  expect(isOpen({ ...times, seenAt: at(20) }, at(30), HOUR / 2)).toBe(true)
})
it('of a program stays open for thirty days without use', () => {
  expect(TOKEN_IDLE_MS).toBe(30 * 24 * HOUR)
})
it('is never open once it was ended', () => {
  expect(isOpen({ ...times, endedAt: at(1) }, at(0), HOUR)).toBe(false)
})
