import type { Tool } from './tools.ts'

/** A service that restarts with a new release shows its new operations after this time. */
const FRESH_MS = 30_000

/** What the gateway offers, read at the first call and again when it is old; what was read last holds while it cannot be read. */
export class Catalogue {
  private tools?: Promise<ReadonlyMap<string, Tool>>
  private madeAt = 0

  constructor(
    private readonly read: () => Promise<ReadonlyMap<string, Tool>>,
    private readonly now: () => number,
  ) {}

  /** `freshMs`: it may be so old. @throws what `read` throws when it never succeeded */
  all(freshMs = FRESH_MS): Promise<ReadonlyMap<string, Tool>> {
    if (!this.tools || this.now() - this.madeAt > freshMs) {
      this.madeAt = this.now()
      const before = this.tools
      const made = this.read().catch((error: unknown) => {
        if (before) return before
        throw error
      })
      this.tools = made
      // the next call asks again
      made.catch(() => {
        if (this.tools === made) this.tools = undefined
      })
    }
    return this.tools
  }
}
