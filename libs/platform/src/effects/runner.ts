import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, type TenantId } from '@litper/kernel'
import { EffectRun, type Registered, type RunnerParts } from './effect-run.ts'

const SLOTS = 64
/** So many effects of a tenant may run even while slow calls of other tenants hold all slots. */
const LEAST = 2
/** While no slot is free, tenants that have fewer than that are looked for this often. */
const FULL_MS = 100
const POLL_MS = 200
/** The least time between two claims: what becomes due in between is claimed and recorded together. */
const GAP_MS = 20
const ORPHANS_EVERY_MS = 2000

/** Claims due effects and runs them concurrently. */
export class EffectRunner {
  private readonly inHand = new Map<string, { readonly tenant: TenantId; readonly work: Promise<void> }>()
  private timer?: NodeJS.Timeout
  private orphanTimer?: NodeJS.Timeout
  private pumping = false
  private stopped = false
  private again = false
  private claimedAt = 0
  private readonly effect: EffectRun

  constructor(
    private readonly handlers: ReadonlyMap<string, Registered>,
    private readonly parts: RunnerParts,
  ) {
    this.effect = new EffectRun(parts, () => this.stopped)
  }

  start(): void {
    if (this.handlers.size === 0) return
    this.parts.ledger.onWake(() => this.pump())
    this.timer = setInterval(() => this.pump(), POLL_MS)
    this.orphanTimer = setInterval(() => void this.reclaim(), ORPHANS_EVERY_MS)
    void this.reclaim()
  }

  /** Waits for the effects that run. */
  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.timer)
    clearInterval(this.orphanTimer)
    await Promise.allSettled([...this.inHand.values()].map(({ work }) => work))
  }

  private async reclaim(): Promise<void> {
    await this.parts.ledger.reclaimOrphans([...this.inHand.keys()]).catch((error) => this.fault('reclaim', error))
    this.pump()
  }

  private fault(where: string, error: unknown): void {
    this.parts.log({ effect: where, id: '-', error: messageOf(error), attempt: 0, uncertain: false })
  }

  private pump(): void {
    this.again = true
    if (this.pumping || this.stopped) return
    this.pumping = true
    this.claim()
      .catch((error) => this.fault('claim', error))
      .finally(() => {
        this.pumping = false
        if (this.again && this.inHand.size < SLOTS && !this.stopped) this.pump()
      })
  }

  private async claim(): Promise<void> {
    this.again = false
    if (this.inHand.size >= SLOTS && performance.now() - this.claimedAt < FULL_MS) return
    const wait = this.claimedAt + GAP_MS - performance.now()
    if (wait > 0) await sleep(wait)
    this.claimedAt = performance.now()
    this.again = false
    const free = Math.max(0, SLOTS - this.inHand.size)
    const rows = await this.parts.ledger.claimDue([...this.handlers.keys()], free, { held: this.held(), least: LEAST })
    if (rows.length >= free) this.again = true
    for (const row of rows) {
      // it runs here, and its claim was lost meanwhile (taken for a dead process's, or too old): the attempt that runs ends it
      if (this.inHand.has(row.id)) continue
      const work = this.effect
        .run(this.handlers.get(row.kind)!, row)
        .catch((error) => this.fault(row.kind, error))
        .finally(() => {
          this.inHand.delete(row.id)
          if (this.inHand.size === SLOTS - 8) this.pump()
        })
      this.inHand.set(row.id, { tenant: row.tenant, work })
    }
  }

  private held(): Map<TenantId, number> {
    const held = new Map<TenantId, number>()
    for (const { tenant } of this.inHand.values()) held.set(tenant, (held.get(tenant) ?? 0) + 1)
    return held
  }
}
