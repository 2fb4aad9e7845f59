import { invalid } from '@litper/kernel'
import type { Bucket, RateLimits, Taken } from '@litper/ports'
import { LocalBuckets } from './local-buckets.ts'
import { answerOr } from './outage.ts'
import { keyOf, type RedisParts } from './parts.ts'

const positive = (value: number): boolean => Number.isFinite(value) && value > 0

/**
 * Counted by the server and its clock. While it is away, each process counts alone: never unlimited, and nobody is locked out.
 */
export class RedisRateLimits implements RateLimits {
  private readonly local = new LocalBuckets()

  constructor(private readonly parts: RedisParts) {}

  async take(key: string, bucket: Bucket, cost = 1): Promise<Taken> {
    const { capacity, refillPerSecond } = bucket
    const place = keyOf(this.parts, 'limit', key)
    if (![capacity, refillPerSecond, cost].every(positive) || cost > capacity)
      throw invalid('rate_limits.bad_bucket', { capacity, refillPerSecond, cost })
    const counted = this.parts.client
      .bucketTake(place, capacity, refillPerSecond, cost)
      .then(([granted, remaining, retryAfterMs]) => ({ allowed: granted === 1, remaining, retryAfterMs }))
    return answerOr(counted, () => this.local.take(place, bucket, cost))
  }
}
