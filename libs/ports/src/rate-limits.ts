export interface Bucket {
  /** The most that may be taken at once. */
  readonly capacity: number
  readonly refillPerSecond: number
}
export interface Taken {
  readonly allowed: boolean
  /** What is left after this call, rounded down. */
  readonly remaining: number
  /** 0 when allowed; else when the same call may succeed. `Infinity` never comes: a cost above the capacity throws. */
  readonly retryAfterMs: number
}

/**
 * Token buckets, full at first, counted where all processes see them, by the engine's clock. Law: rate-limits.contract.ts.
 *
 * While an engine of its own is away each process counts for itself, from full buckets: n processes grant n times as much at most.
 * So nobody is shut out, and a guesser of passwords still is limited.
 */
export interface RateLimits {
  /**
   * Takes `cost` (1) from the bucket, or nothing. Never grants more than capacity + refill · time, however many call at once.
   * @throws DomainError `rate_limits.bad_bucket`
   */
  take(key: string, bucket: Bucket, cost?: number): Promise<Taken>
}
