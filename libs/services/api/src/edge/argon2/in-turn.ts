import { unavailable } from '@litper/kernel'

const AGAIN_MS = 2000

/** Runs costly work, a few at the same time. The rest waits in order, up to a limit. */
export class InTurn {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws DomainError unavailable `auth.busy` when too many wait */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++
    else {
      if (this.waiting.length >= this.mostWaiting) throw unavailable('auth.busy', { retryAfterMs: AGAIN_MS })
      await new Promise<void>((go) => this.waiting.push(go)) // the work that ends gives its place to the next one
    }
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.running--
    }
  }
}
