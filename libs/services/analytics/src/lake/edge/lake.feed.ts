import { setTimeout as sleep } from 'node:timers/promises'
import { streams } from '@litper/contracts'
import { DATABASE, EVENT_BUS, runInContext, SETTINGS, type Settings } from '@litper/platform'
import type { Behind, Database, Envelope, EventBus, Subscription } from '@litper/ports'
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { LEFT_OUT } from '../domain/left-out.ts'
import { landEvents } from '../usecases/land-events.ts'
import type { LakeParts } from '../usecases/ports.ts'
import { LAKE_PARTS } from './parts.ts'

const GROUP = 'analytics-lake'
const STREAMS = streams.map(({ name }) => name).filter((name) => !LEFT_OUT.has(name))
/** With little to do, events gather for so long: a file for each batch would be many. */
const GATHER_MS = 5000
const FEW = 200

/** Lands events in the lake, off the way of an order: a group of its own, which may be hours behind. Off unless `LAKE_FEED` is set. */
@Injectable()
export class LakeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController()
  private subscription?: Subscription

  constructor(
    @Inject(LAKE_PARTS) private readonly parts: LakeParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(EVENT_BUS) private readonly bus: EventBus,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.LAKE_FEED) return
    const handle = (batch: readonly Envelope[], behind?: Behind) => this.handle(batch, behind)
    this.subscription = await this.bus.subscribe({ group: GROUP, streams: STREAMS, handle })
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort()
    await this.subscription?.stop()
  }

  /** A batch that fails comes again as a whole; what of it has landed is known by its ids. */
  async handle(batch: readonly Envelope[], behind: Behind = { events: 0 }): Promise<void> {
    if (batch.length + behind.events < FEW)
      await sleep(GATHER_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined)
    for (const [tenant, events] of Map.groupBy(batch, (envelope) => envelope.tenant))
      await runInContext({ tenant, actor: { kind: 'event', id: GROUP, roles: [] } }, () =>
        this.database.separateTransaction(() => landEvents(this.parts, events)),
      )
  }
}
