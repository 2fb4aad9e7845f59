import { setTimeout as sleep } from 'node:timers/promises'
import { emit, NumbersChanged } from '@litper/contracts'
import { messageOf, type TenantId } from '@litper/kernel'
import {
  asTenant,
  count,
  DATABASE,
  EVENT_BUS,
  runInContext,
  SETTINGS,
  type Settings,
  watchReader,
} from '@litper/platform'
import type { Behind, Database, Envelope, EventBus, Subscription } from '@litper/ports'
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { HEARD_EVENTS } from '../domain/hear.ts'
import { LAKE_PARTS } from '../lake/edge/parts.ts'
import type { LakeParts } from '../lake/usecases/ports.ts'
import { assessSome } from '../usecases/assess-risks.ts'
import { foldEvents, setAside } from '../usecases/fold-events.ts'
import { FORGETS, forgetShop } from '../usecases/forget-people.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { ANALYTICS_PARTS } from './parts.ts'

const GROUP = 'analytics'
const STREAMS = [
  'orders.order',
  'tracking.waybill',
  'notifications.message',
  'integration.message-status',
  'integration.shop',
  'chat.conversation',
]
/** With little to do, events gather for so long: what happens to one order at once is written once. */
const GATHER_MS = 400
const FEW = 96
/** Screens of a tenant hear of changes at most so often. */
const TELL_MS = 2000
const TRIES = 3

/**
 * Reads the bus as a group of its own, as the live screens do, and not by `@On`: facts are merged, so that an event may come twice and needs
 * no row in the inbox; a batch of one tenant is a handful of statements; and an event of an unknown version is seen, and set aside. See ADR 40.
 */
@Injectable()
export class FactsFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(FactsFeed.name)
  private readonly wanted = new Set([...HEARD_EVENTS, FORGETS])
  private readonly telling = new Map<TenantId, { changes: number; timer: NodeJS.Timeout }>()
  private readonly stopping = new AbortController()
  private subscription?: Subscription
  private unwatch?: () => void

  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(LAKE_PARTS) private readonly lake: LakeParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(EVENT_BUS) private readonly bus: EventBus,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.NUMBERS_FEED) return
    // from zero: a counter that begins with its first letter would not be seen to grow
    for (const event of this.wanted) count('litper_dead_letters_total', { group: GROUP, event }, 0)
    const handle = (batch: readonly Envelope[], behind?: Behind) => this.handle(batch, behind)
    this.subscription = await this.bus.subscribe({ group: GROUP, streams: STREAMS, handle })
    this.unwatch = watchReader(GROUP, () => this.bus.lag(GROUP, STREAMS))
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort()
    this.unwatch?.()
    for (const { timer } of this.telling.values()) clearTimeout(timer)
    await this.subscription?.stop()
  }

  /** A batch that fails comes again: what was written of it is the same the second time. */
  async handle(batch: readonly Envelope[], behind: Behind = { events: 0 }): Promise<void> {
    const mine = batch.filter((envelope) => this.wanted.has(envelope.name))
    if (mine.length === 0) return
    if (batch.length + behind.events < FEW) await this.gather()
    for (const [tenant, events] of Map.groupBy(mine, (envelope) => envelope.tenant))
      await runInContext({ tenant, actor: { kind: 'event', id: GROUP, roles: [] } }, () =>
        this.together(tenant, events),
      )
  }

  /** The catch: when the service stops, the wait ends and the batch is written at once. */
  private gather(): Promise<unknown> {
    return sleep(GATHER_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined)
  }

  private async together(tenant: TenantId, events: readonly Envelope[]): Promise<void> {
    try {
      await this.fold(tenant, events)
    } catch (error) {
      if (events.length === 1) await this.doubt(tenant, events[0]!, error)
      else for (const one of events) await this.together(tenant, [one])
    }
  }

  private async fold(tenant: TenantId, events: readonly Envelope[]): Promise<void> {
    const changes = await this.database.separateTransaction(async () => {
      const folded = await foldEvents(this.parts, events)
      await assessSome(
        this.parts,
        folded.waybills.map((row) => String(row['waybill_id'])),
      )
      for (const one of events) if (one.name === FORGETS) await forgetShop(this.parts, this.lake, one)
      return folded.changes
    })
    if (changes > 0) this.tell(tenant, changes)
  }

  /** Fails alone: a passing fault is tried again; where the database answers, the event itself is the fault. */
  private async doubt(tenant: TenantId, event: Envelope, error: unknown): Promise<void> {
    for (let attempt = 1; attempt < TRIES; attempt++) {
      await sleep(100 * attempt)
      const again = await this.fold(tenant, [event]).then(
        () => true,
        () => false,
      )
      if (again) return
    }
    this.log.warn(`event ${event.name} is set aside: ${messageOf(error)}`)
    await this.database.separateTransaction(() => setAside(this.parts, event, 'not_storable'))
    count('litper_dead_letters_total', { group: GROUP, event: event.name })
  }

  private tell(tenant: TenantId, changes: number): void {
    const waiting = this.telling.get(tenant)
    if (waiting) {
      waiting.changes += changes
      return
    }
    const timer = setTimeout(() => {
      const { changes: all } = this.telling.get(tenant)!
      this.telling.delete(tenant)
      asTenant(tenant, () =>
        this.database.separateTransaction(() => this.parts.publish([emit(NumbersChanged, { changes: all })])),
      ).catch((error) => this.log.warn(`screens were not told: ${messageOf(error)}`))
    }, TELL_MS).unref()
    this.telling.set(tenant, { changes, timer })
  }
}
