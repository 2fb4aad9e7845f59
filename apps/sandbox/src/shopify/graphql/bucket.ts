export interface ThrottleStatus {
  readonly maximumAvailable: number
  readonly currentlyAvailable: number
  readonly restoreRate: number
}

/** Shopify's leaky bucket of cost points, one per app and shop, refilled in the sandbox's time. */
export class CostBucket {
  private available: number
  private lastMs: number
  private readonly restoreRate: number
  private readonly maximum: number
  private readonly nowMs: () => number

  constructor(given: { restoreRate: number; maximum: number; nowMs: () => number }) {
    this.restoreRate = given.restoreRate
    this.maximum = given.maximum
    this.nowMs = given.nowMs
    this.available = given.maximum
    this.lastMs = given.nowMs()
  }

  /** False, and nothing taken, when fewer than `cost` points are left. */
  take(cost: number): boolean {
    this.refill()
    if (cost > this.available) return false
    this.available -= cost
    return true
  }

  give(points: number): void {
    this.available = Math.min(this.maximum, this.available + points)
  }

  status(): ThrottleStatus {
    this.refill()
    return {
      maximumAvailable: this.maximum,
      currentlyAvailable: Math.floor(this.available),
      restoreRate: this.restoreRate,
    }
  }

  private refill(): void {
    const now = this.nowMs()
    if (now > this.lastMs) this.give(((now - this.lastMs) / 1000) * this.restoreRate)
    this.lastMs = now
  }
}
