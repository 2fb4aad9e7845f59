import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CostBucket } from './cost-bucket.ts'

/** Shopify's side: a bucket that refuses what it cannot pay for. It counts thousandths of a point: whole numbers, so sums are exact. */
class ShopBucket {
  private at = 0
  private thousandths: number
  constructor(
    readonly maximumAvailable: number,
    readonly restoreRate: number,
  ) {
    this.thousandths = maximumAvailable * 1000
  }
  call(cost: number, now: number) {
    const { maximumAvailable, restoreRate } = this
    this.thousandths = Math.min(maximumAvailable * 1000, this.thousandths + (now - this.at) * restoreRate)
    this.at = now
    const throttled = cost * 1000 > this.thousandths
    if (!throttled) this.thousandths -= cost * 1000
    const currentlyAvailable = Math.floor(this.thousandths / 1000)
    return { throttled, status: { maximumAvailable, restoreRate, currentlyAvailable } }
  }
}

describe('CostBucket', () => {
  it('is never throttled once it has heard of the bucket, whatever one caller asks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 10, max: 1000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 60 }),
        (size, rate, costs) => {
          const shop = new ShopBucket(size, rate)
          const bucket = new CostBucket()
          let now = 0
          for (const cost of costs) {
            now += bucket.take(cost, now)
            const { throttled, status } = shop.call(cost, now)
            expect(throttled).toBe(false)
            bucket.learn(cost, status, now)
          }
        },
      ),
      { examples: [[100, 100, [2, 22, 76, 29, 1, 1]]] },
    )
  })

  it('counts calls still on their way, so that callers at once do not spend the same points', () => {
    const bucket = new CostBucket()
    bucket.learn(0, { maximumAvailable: 1000, currentlyAvailable: 100, restoreRate: 100 }, 0)
    expect([bucket.take(60, 0), bucket.take(60, 0), bucket.take(60, 0)]).toEqual([0, 200, 800])
  })

  it('waits for a full bucket, not for ever, when a call is dearer than it', () => {
    const bucket = new CostBucket()
    bucket.learn(0, { maximumAvailable: 1000, currentlyAvailable: 0, restoreRate: 100 }, 0)
    expect(bucket.take(5000, 0)).toBe(10_000)
  })

  it('lets everything go until it knows better, and survives nonsense', () => {
    const bucket = new CostBucket()
    expect(bucket.take(5000, 0)).toBe(0)
    bucket.learn(5000, { maximumAvailable: 0, currentlyAvailable: 0, restoreRate: 0 }, 0)
    expect(bucket.take(5000, 0)).toBe(0)
    expect(bucket.retryAfter(10, 0)).toBe(1000)
  })
})
