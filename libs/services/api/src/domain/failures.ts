interface Left {
  readonly tokens: number
  readonly at: number
}
/** More callers than this at once are an attack from many addresses; the oldest are forgotten. */
const MOST = 20_000

/** A budget of failures for each caller, in this process: a call that succeeds costs nothing. */
export class Failures {
  private readonly callers = new Map<string, Left>()

  constructor(private readonly perMinute: number) {}

  /** Milliseconds until the caller may fail again; 0 while it may. */
  waitMs(caller: string, now: number): number {
    const known = this.callers.get(caller)
    if (!known) return 0
    const tokens = this.tokensOf(known, now)
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 60_000) / this.perMinute)
  }

  count(caller: string, now: number): void {
    const known = this.callers.get(caller)
    this.callers.delete(caller) // to the end: the map's first is the oldest
    if (this.callers.size >= MOST) this.callers.delete(this.callers.keys().next().value!)
    const tokens = known ? this.tokensOf(known, now) : this.perMinute
    this.callers.set(caller, { tokens: Math.max(0, tokens - 1), at: now })
  }

  private tokensOf({ tokens, at }: Left, now: number): number {
    return Math.min(this.perMinute, tokens + ((now - at) * this.perMinute) / 60_000)
  }
}
