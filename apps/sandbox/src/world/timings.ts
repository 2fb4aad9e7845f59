interface Watch {
  readonly at: number
  acked?: number
  reached?: number
}

/** The most phones that are tracked; the oldest are dropped first. */
const MOST = 50_000

/** Measured times: from placing an order to the 2xx of its webhook, and to its first message on the phone. */
export class Timings {
  private readonly watches = new Map<string, Watch>()

  /** `phone` in any form; only digits count. */
  placed(phone: string | undefined | null, at = performance.timeOrigin + performance.now()): void {
    const key = digits(phone)
    if (!key) return
    this.watches.set(key, { at })
    if (this.watches.size > MOST) this.watches.delete(this.watches.keys().next().value as string)
  }

  acked(phone: string | undefined | null): void {
    const watch = this.watches.get(digits(phone))
    if (watch) watch.acked ??= performance.timeOrigin + performance.now()
  }

  reached(phone: string | undefined | null): void {
    const watch = this.watches.get(digits(phone))
    if (watch) watch.reached ??= performance.timeOrigin + performance.now()
  }

  /** Milliseconds, of orders placed since the given time. */
  since(ms: number): { intakeMs: number[]; orderToMessageMs: number[] } {
    const recent = [...this.watches.values()].filter((watch) => watch.at >= ms)
    return {
      intakeMs: recent.flatMap((watch) => (watch.acked === undefined ? [] : [watch.acked - watch.at])),
      orderToMessageMs: recent.flatMap((watch) => (watch.reached === undefined ? [] : [watch.reached - watch.at])),
    }
  }

  reset(): void {
    this.watches.clear()
  }
}

const digits = (phone: string | undefined | null): string => (phone ?? '').replace(/\D/g, '').slice(-10)
