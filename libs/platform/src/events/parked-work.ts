import { messageOf, type TenantId } from '@litper/kernel'
import type { ParkedEvent } from '@litper/ports'
import { runInContext } from '../context/context.ts'
import { isContention, isDatabaseAway, isOutage } from '../errors/outage.ts'
import type { EventRun, SubscriberParts } from './event-run.ts'
import { fateOf } from './fate.ts'
import { PassLoop } from './pass-loop.ts'
import type { TenantTurns } from './turns.ts'

const RUN = 64
/** So many events of one tenant are tried alone before the next tenant has its turn. */
const ALONE = 16
/** Events that a dead process has parked are found after this time at most. */
const IDLE_MS = 2000
/** Another process works on the tenant's events: look again after this time. */
const BUSY_MS = 100
/** After a failure because an engine is away, the tenant's events pause this long. */
const AWAY_MS = 1000

/** Handles the parked events of a group, tenants in turn: events that only wait in runs, events that failed one by one. */
export class ParkedWork {
  private readonly backlog = new Set<TenantId>()
  private readonly pausedUntil = new Map<TenantId, number>()
  private readonly loop: PassLoop

  constructor(
    private readonly run: EventRun,
    private readonly parts: SubscriberParts,
    private readonly turns?: TenantTurns,
  ) {
    this.loop = new PassLoop(
      () => this.pass(),
      (error) => this.fault(error),
    )
  }

  /** Tenants with more due events than one run holds, as far as this process knows: their new events wait behind them. */
  get waiting(): ReadonlySet<TenantId> {
    return this.backlog
  }

  start(): void {
    this.loop.start()
  }

  stop(): Promise<void> {
    return this.loop.stop()
  }

  /** Something was parked. `tenant`: when it was what this tenant has beyond its share. */
  wake(tenant?: TenantId): void {
    if (tenant) this.backlog.add(tenant)
    this.loop.wake()
  }

  /** One turn for each tenant. Resolves to the milliseconds until there may be more. */
  private async pass(): Promise<number> {
    const { tenants, nextMs = IDLE_MS } = await this.parts.parked.due(this.run.group)
    const due = new Set(tenants)
    for (const tenant of this.backlog) if (!due.has(tenant)) this.backlog.delete(tenant)
    let wait = Math.min(nextMs, IDLE_MS)
    for (const tenant of tenants) {
      const paused = (this.pausedUntil.get(tenant) ?? 0) - performance.now()
      if (paused <= 0) this.pausedUntil.delete(tenant)
      wait = Math.min(wait, paused > 0 ? paused : await this.turn(tenant))
    }
    return wait
  }

  private async turn(tenant: TenantId): Promise<number> {
    try {
      for (let tried = 0; tried < ALONE; ) {
        const taken = await this.together(tenant)
        if (taken === RUN) this.backlog.add(tenant)
        else if (taken > 0) this.backlog.delete(tenant)
        if (taken === 0) return tried === 0 ? BUSY_MS : 0
        if (this.loop.stopping || this.pausedUntil.has(tenant)) return AWAY_MS
        tried += taken
      }
      return 0
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      this.fault(error)
      return AWAY_MS // the other tenants go on
    }
  }

  private fault(error: unknown): void {
    this.parts.log({ group: this.run.group, event: '-', id: '-', error: messageOf(error), attempt: 0 })
  }

  /** One transaction. Resolves to the number of events that it took. */
  private async together(tenant: TenantId): Promise<number> {
    const { parked, inbox } = this.parts
    const { group } = this.run
    let taken: ParkedEvent[] = []
    const handled = () =>
      this.inTransaction(tenant, async () => {
        taken = await parked.take(group, RUN)
        if (taken.length === 0) return
        const events = taken.map(({ envelope }) => envelope)
        const ids = events.map(({ id }) => id)
        await this.run.handle(events, await inbox.claim(group, ids))
        await parked.remove(group, ids)
      })
    try {
      await (this.turns ? this.turns.alone(tenant, handled) : handled())
    } catch (error) {
      if (taken.length === 0 || isDatabaseAway(error)) throw error
      if (isOutage(error) && !isContention(error)) this.pausedUntil.set(tenant, performance.now() + AWAY_MS)
      await this.inTransaction(tenant, () => this.failed(taken, error))
    }
    return taken.length
  }

  private async failed(taken: readonly ParkedEvent[], error: unknown): Promise<void> {
    const { parked } = this.parts
    const { group } = this.run
    const [{ envelope, attempts }, ...others] = taken as [ParkedEvent, ...ParkedEvent[]]
    this.run.log(envelope, error, attempts + 1)
    if (others.length > 0) {
      const ids = taken.map((one) => one.envelope.id)
      return parked.doubt(group, ids, messageOf(error))
    }
    const fate = fateOf(error, attempts + 1)
    if (fate.kind === 'again') return parked.postpone(group, envelope, fate.waitMs, messageOf(error), fate.counts)
    await this.run.deadLetter(envelope, error, attempts + 1)
    await parked.remove(group, [envelope.id])
  }

  private inTransaction<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    const actor = { kind: 'event', id: this.run.group, roles: [] } as const
    return runInContext({ tenant, actor }, () => this.parts.database.separateTransaction(work))
  }
}
