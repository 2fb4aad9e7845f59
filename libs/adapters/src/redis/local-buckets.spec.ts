import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LocalBuckets } from './local-buckets.ts'

const SLOW = { capacity: 3, refillPerSecond: 1 }

it('never grants more than capacity + refill · time, and all of the capacity', () => {
  const asked = fc.array(fc.record({ pause: fc.nat(2000), cost: fc.integer({ min: 1, max: 3 }) }), { maxLength: 60 })
  fc.assert(
    fc.property(asked, fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 50 }), (asks, capacity, refill) => {
      let now = 0
      const buckets = new LocalBuckets(() => now)
      let [granted, wanted] = [0, 0]
      for (const { pause, cost } of asks) {
        now += pause
        wanted += cost
        const taken = buckets.take('k', { capacity, refillPerSecond: refill }, cost)
        if (taken.allowed) granted += cost
        expect(taken.remaining).toBeGreaterThanOrEqual(0)
      }
      expect(granted).toBeLessThanOrEqual(capacity + (refill * now) / 1000)
      expect(granted).toBeGreaterThanOrEqual(Math.min(wanted, capacity - 2))
    }),
  )
})
it('grants at the time that it named', () => {
  let now = 0
  const buckets = new LocalBuckets(() => now)
  expect(buckets.take('k', SLOW, 3)).toEqual({ allowed: true, remaining: 0, retryAfterMs: 0 })
  expect(buckets.take('k', SLOW, 2)).toEqual({ allowed: false, remaining: 0, retryAfterMs: 2000 })
  now = 1999
  expect(buckets.take('k', SLOW, 2).allowed).toBe(false)
  now = 2000
  expect(buckets.take('k', SLOW, 2).allowed).toBe(true)
})
it('forgets the bucket that was not used for longest', () => {
  const buckets = new LocalBuckets(() => 0, 2)
  for (const key of ['a', 'b', 'a', 'c']) buckets.take(key, SLOW, 1)
  expect(buckets.take('a', SLOW, 1).remaining).toBe(0)
  expect(buckets.take('b', SLOW, 1).remaining).toBe(2)
})
