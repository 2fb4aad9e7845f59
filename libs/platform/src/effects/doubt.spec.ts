import fc from 'fast-check'
import { expect, it } from 'vitest'
import { believeNothing } from './doubt.ts'

const NOW = Date.parse('2026-11-30T12:00:00.000Z')
const waits = (lostForMs: number | undefined, patienceMs = 30_000) => {
  const settled = believeNothing({ lostForMs }, patienceMs, NOW)
  return 'retry' in settled ? settled.retry : settled.waitUntil.getTime() - NOW
}

it('asks again after a second, then later, every five seconds at most, and last when the patience is over', () => {
  expect([undefined, 0, 900, 2500, 20_000, 27_000, 29_999].map((lost) => waits(lost))).toEqual([
    1000, 1000, 1000, 2500, 5000, 3000, 1,
  ])
})
it('is believed when the patience is over, not before', () => {
  expect([29_999, 30_000, 30_001].map((lost) => waits(lost))).toEqual([1, true, true])
  expect(waits(undefined, 0)).toBe(true)
})
it('never waits beyond the patience, and never for nothing', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (lost, patience) => {
      const wait = waits(lost, patience)
      if (lost >= patience) return wait === true
      return Number(wait) > 0 && lost + Number(wait) <= patience
    }),
  )
})
