export interface Bucket {
  /** The most that can be taken at once. */
  readonly capacity: number
  readonly refillPerSecond: number
}
export interface Taken {
  readonly allowed: boolean
  /** What is left after this call, rounded down. */
  readonly remaining: number
  /** 0 when allowed; otherwise when the same call can succeed. Never `Infinity`: a cost above the capacity throws. */
  readonly retryAfterMs: number
}

/**
 * Token buckets, full at first, shared by all processes, by the engine’s clock. Law: rate-limits.contract.ts.
 *
 * While the engine is away each process counts alone, from full buckets: n processes grant at most n times as much. So nobody
 * is locked out, and guessing passwords is still limited.
 */
export interface RateLimits {
  /**
   * Takes `cost` (default 1) from the bucket, or nothing. Never grants more than capacity + refill · time, also to many callers
   * at once. @throws DomainError `rate_limits.bad_bucket`
   */
  take(key: string, bucket: Bucket, cost?: number): Promise<Taken>
}
