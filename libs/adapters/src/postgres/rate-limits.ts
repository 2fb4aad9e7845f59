import { invalid } from '@litper/kernel'
import { type Bucket, checkKey, type RateLimits, type Taken } from '@litper/ports'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

const positive = (value: number): boolean => Number.isFinite(value) && value > 0

export class PostgresRateLimits implements RateLimits {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async take(key: string, { capacity, refillPerSecond }: Bucket, cost = 1): Promise<Taken> {
    const tenant = this.scope()
    if (![capacity, refillPerSecond, cost].every(positive) || cost > capacity)
      throw invalid('rate_limits.bad_bucket', { capacity, refillPerSecond, cost })
    const [taken] = await this.db.query<{ allowed: boolean; remaining: number; retry_after_ms: number }>(
      'SELECT * FROM spine.rate_limit_take($1, $2, $3, $4, $5)',
      [tenant, checkKey('rate limit', key), capacity, refillPerSecond, cost],
    )
    return { allowed: taken!.allowed, remaining: Math.floor(taken!.remaining), retryAfterMs: taken!.retry_after_ms }
  }
}
