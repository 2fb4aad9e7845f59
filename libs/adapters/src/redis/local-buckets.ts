import type { Bucket, Taken } from '@litper/ports'

/**
 * Token buckets in the memory of this process, used while Redis is away. Beyond `most`, the longest unused ones are forgotten.
 */
export class LocalBuckets {
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly most = 10_000,
  ) {}

  take(key: string, { capacity, refillPerSecond }: Bucket, cost: number): Taken {
    const now = this.now()
    const { tokens, at } = this.buckets.get(key) ?? { tokens: capacity, at: now }
    const held = Math.min(capacity, tokens + ((now - at) / 1000) * refillPerSecond)
    const allowed = held >= cost
    const left = allowed ? held - cost : held
    this.buckets.delete(key) // set again: the order of the map is the order of use
    this.buckets.set(key, { tokens: left, at: now })
    if (this.buckets.size > this.most) this.buckets.delete(this.buckets.keys().next().value!)
    const retryAfterMs = allowed ? 0 : Math.ceil(((cost - held) / refillPerSecond) * 1000)
    return { allowed, remaining: Math.floor(left), retryAfterMs }
  }
}
