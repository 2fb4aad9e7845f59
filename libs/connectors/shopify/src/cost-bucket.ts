/** What Shopify says of a shop's points in `extensions.cost.throttleStatus`. */
export interface ThrottleStatus {
  readonly maximumAvailable: number
  readonly currentlyAvailable: number
  /** Points per second. */
  readonly restoreRate: number
}

/**
 * Our picture of one shop's leaky bucket. Pure: the caller says what time it is (milliseconds) and does the waiting.
 * Sizes are learnt from each answer, never assumed; until the first answer everything may go.
 */
export class CostBucket {
  private status: ThrottleStatus | undefined
  private learntAt = 0
  /** Points of calls that were let go and have not come back: the server may not have seen them yet. */
  private inFlight = 0

  /** Reserves `cost` points; returns the milliseconds to wait before the call may go. Pair with `learn` or `release`. */
  take(cost: number, now: number): number {
    const free = this.free(now)
    this.inFlight += cost
    if (this.status === undefined || free >= cost) return 0
    // A call dearer than the whole bucket would wait for ever: full is all one can wait for.
    const wanted = Math.min(cost, this.status.maximumAvailable)
    return Math.max(0, Math.ceil(((wanted - free) / this.status.restoreRate) * 1000))
  }

  /** The call came back and told the bucket's real state. */
  learn(cost: number, status: ThrottleStatus, now: number): void {
    this.release(cost)
    if (!(status.restoreRate > 0) || !(status.maximumAvailable > 0)) return
    this.status = status
    this.learntAt = now
  }

  /** The call came back without telling anything. */
  release(cost: number): void {
    this.inFlight = Math.max(0, this.inFlight - cost)
  }

  /** Milliseconds until `cost` points are there, for a call that was refused as THROTTLED. At least a second. */
  retryAfter(cost: number, now: number): number {
    if (this.status === undefined) return 1000
    const wanted = Math.min(cost, this.status.maximumAvailable)
    return Math.max(1000, Math.ceil(((wanted - this.free(now)) / this.status.restoreRate) * 1000))
  }

  private free(now: number): number {
    if (this.status === undefined) return 0
    const restored = (Math.max(0, now - this.learntAt) / 1000) * this.status.restoreRate
    return Math.min(this.status.maximumAvailable, this.status.currentlyAvailable + restored) - this.inFlight
  }
}
