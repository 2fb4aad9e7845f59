/** A token bucket: refills `perSecond` by the given clock, up to `size`. */
class Bucket {
  private readonly perSecond: number
  private readonly size: number
  private tokens: number
  private at: number

  constructor(perSecond: number, size: number, now: number) {
    this.perSecond = perSecond
    this.size = size
    this.tokens = size
    this.at = now
  }

  take(now: number): boolean {
    this.tokens = Math.min(this.size, this.tokens + (Math.max(0, now - this.at) / 1000) * this.perSecond)
    this.at = now
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }
}

/**
 * To one person one message per six seconds; up to 45 may go at once, borrowed from what comes later: who has sent 45 waits six
 * seconds for each further one until the bucket has filled again.
 */
const PAIR_PER_SECOND = 1 / 6
export const PAIR_BURST = 45
const PAIRS_KEPT = 50_000

/** Meta’s two rate limits, in sandbox time. */
export class Limits {
  private readonly perSecond: number
  private pairs = new Map<string, Bucket>()
  private number: Bucket

  constructor(perSecond: number, now: number) {
    this.perSecond = perSecond
    this.number = new Bucket(perSecond, perSecond, now)
  }

  takeThroughput(now: number): boolean {
    return this.number.take(now)
  }

  takePair(person: string, now: number): boolean {
    const known = this.pairs.get(person)
    if (known) return known.take(now)
    if (this.pairs.size >= PAIRS_KEPT) this.pairs.clear()
    const bucket = new Bucket(PAIR_PER_SECOND, PAIR_BURST, now)
    this.pairs.set(person, bucket)
    return bucket.take(now)
  }

  reset(now: number): void {
    this.pairs = new Map()
    this.number = new Bucket(this.perSecond, this.perSecond, now)
  }
}
