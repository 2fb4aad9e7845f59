import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CostBucket } from './bucket.ts'

const step = fc.record({ wait: fc.nat(5000), cost: fc.integer({ min: 1, max: 1500 }), refund: fc.nat(100) })

it('stays between zero and its size, and refuses exactly what it cannot pay', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = 0
      const bucket = new CostBucket({ restoreRate: 100, maximum: 2000, nowMs: () => now })
      for (const { wait, cost, refund } of steps) {
        now += wait
        const before = bucket.status().currentlyAvailable
        const taken = bucket.take(cost)
        if (cost <= before) expect(taken).toBe(true)
        if (cost > before + 1) expect(taken).toBe(false)
        if (taken) bucket.give(Math.min(refund, cost))
        const { currentlyAvailable } = bucket.status()
        expect(currentlyAvailable).toBeGreaterThanOrEqual(0)
        expect(currentlyAvailable).toBeLessThanOrEqual(2000)
      }
    }),
  )
})

it('refills at its rate', () => {
  let now = 0
  const bucket = new CostBucket({ restoreRate: 100, maximum: 2000, nowMs: () => now })
  expect(bucket.take(2000)).toBe(true)
  now = 2500
  expect(bucket.status()).toEqual({ maximumAvailable: 2000, currentlyAvailable: 250, restoreRate: 100 })
})
