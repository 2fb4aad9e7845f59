import { streams } from '@litper/contracts'
import { type Clock, messageOf, type TenantId } from '@litper/kernel'
import { asTenant } from '@litper/platform'
import type { Broadcast, Envelope, EventBus, Subscription } from '@litper/ports'
import { type Change, changesOf, type NumberedChange, RecentChanges, Sequence, without } from '../domain/changes.ts'

/** Changes of one tenant are told together so often: a screen is fresh within two seconds, and a burst costs one message. */
const FLUSH_MS = 400
/** What is older when it is read is no news for a screen: a new group reads the log from its beginning. */
const STALE_MS = 60_000
/** So long a tenant is listened to after its last screen left: who reconnects gets what it missed. */
const LINGER_MS = 60_000
const CHANNEL = 'live'

export type Listener = (changes: readonly NumberedChange[]) => void
interface Heard {
  readonly recent: RecentChanges
  readonly listeners: Set<Listener>
  readonly off: Promise<() => Promise<void>>
  leaving?: NodeJS.Timeout
}
export interface LiveNeeds {
  readonly bus: EventBus
  readonly broadcast: Broadcast
  readonly clock: Clock
  readonly onFault: (message: string) => void
}

/**
 * One process reads the event bus and tells all processes of the gateway, by the broadcast, what changed; each keeps the last changes of
 * the tenants whose screens are connected to it. At most once: a screen that missed something is told so, and asks again.
 */
export class LiveChanges {
  private readonly heard = new Map<TenantId, Heard>()
  private readonly sequence = new Sequence()
  private pending = new Map<TenantId, Change[]>()
  private timer?: NodeJS.Timeout
  private subscription?: Subscription

  constructor(private readonly needs: LiveNeeds) {}

  async start(): Promise<void> {
    const handle = async (batch: readonly Envelope[]) => this.collect(batch)
    this.subscription = await this.needs.bus.subscribe({
      group: 'api.live',
      streams: streams.map(({ name }) => name),
      handle,
    })
  }

  async stop(): Promise<void> {
    await this.subscription?.stop()
    clearTimeout(this.timer)
    const all = [...this.heard.values()]
    this.heard.clear()
    for (const { leaving } of all) clearTimeout(leaving)
    await Promise.all(all.map(async ({ off }) => (await off)()))
  }

  /**
   * Hears of changes of the ambient tenant. `missed`: what came after `since`; undefined when that is not known any more, and the screen
   * must ask for everything again.
   */
  async listen(tenant: TenantId, listener: Listener, since?: number) {
    const heard = this.heard.get(tenant) ?? this.open(tenant)
    clearTimeout(heard.leaving)
    heard.leaving = undefined
    heard.listeners.add(listener)
    await heard.off
    const missed = since === undefined ? [] : heard.recent.after(since)
    return { missed, now: this.needs.clock.now().getTime() * 1000, off: () => this.leave(tenant, heard, listener) }
  }

  private open(tenant: TenantId): Heard {
    const listeners = new Set<Listener>()
    const recent = new RecentChanges(this.needs.clock.now().getTime() * 1000)
    const off = asTenant(tenant, () =>
      this.needs.broadcast.subscribe(CHANNEL, (payload) => {
        const changes = payload as NumberedChange[]
        recent.add(changes)
        for (const listener of listeners) listener(changes)
      }),
    )
    const heard = { recent, listeners, off }
    this.heard.set(tenant, heard)
    return heard
  }

  private leave(tenant: TenantId, heard: Heard, listener: Listener): void {
    heard.listeners.delete(listener)
    if (heard.listeners.size > 0 || this.heard.get(tenant) !== heard) return
    heard.leaving = setTimeout(() => {
      this.heard.delete(tenant)
      heard.off.then((off) => off()).catch((error) => this.needs.onFault(messageOf(error)))
    }, LINGER_MS).unref()
  }

  private collect(batch: readonly Envelope[]): void {
    const oldest = this.needs.clock.now().getTime() - STALE_MS
    for (const envelope of batch) {
      if (Date.parse(envelope.at) < oldest) continue
      const of = this.pending.get(envelope.tenant) ?? []
      this.pending.set(envelope.tenant, of)
      of.push(...changesOf(envelope))
    }
    if (this.pending.size > 0) this.timer ??= setTimeout(() => this.flush(), FLUSH_MS)
  }

  private flush(): void {
    this.timer = undefined
    const all = this.pending
    this.pending = new Map()
    for (const [tenant, changes] of all) {
      const now = this.needs.clock.now().getTime()
      const numbered = without(changes).map((change) => ({ ...change, sequence: this.sequence.next(now) }))
      asTenant(tenant, () => this.needs.broadcast.publish(CHANNEL, numbered)).catch((error) =>
        this.needs.onFault(messageOf(error)),
      )
    }
  }
}
