import type { Document } from '../../domain/mcp/contract.ts'
import { type Tool, toolsOf } from '../../domain/mcp/tools.ts'

/** A service that restarts with a new release shows its new tools after this time. */
const FRESH_MS = 30_000

/** The tools of all services, made from the gateway's OpenAPI document at the first call and again when it is old. */
export class Catalogue {
  private tools?: Promise<ReadonlyMap<string, Tool>>
  private madeAt = 0

  constructor(
    private readonly read: () => Promise<Document>,
    private readonly now: () => number,
  ) {}

  all(): Promise<ReadonlyMap<string, Tool>> {
    if (!this.tools || this.now() - this.madeAt > FRESH_MS) {
      this.madeAt = this.now()
      this.tools = this.read().then(toolsOf)
      this.tools.catch(() => (this.tools = undefined)) // the next call asks again
    }
    return this.tools
  }
}
