const HOUR_MS = 3_600_000
const MOST = 10_000

/** Counts the writes of each caller by the hour, in this process. */
export class Volume {
  private readonly counts = new Map<string, { since: number; count: number }>()

  constructor(private readonly unusual: number) {}

  /** True once in an hour: with the write that makes it unusual. */
  count(caller: string, now: number): boolean {
    const known = this.counts.get(caller)
    const current = known && now - known.since < HOUR_MS ? known : { since: now, count: 0 }
    current.count++
    this.counts.delete(caller)
    if (this.counts.size >= MOST) this.counts.delete(this.counts.keys().next().value!)
    this.counts.set(caller, current)
    return current.count === this.unusual
  }
}
