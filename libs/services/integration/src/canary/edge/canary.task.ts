import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, messageOf } from '@litper/kernel'
import {
  CLOCK,
  count,
  DATABASE,
  Events,
  OPERATIONS,
  observe,
  runInContext,
  SETTINGS,
  type Settings,
  TASK_QUEUE,
} from '@litper/platform'
import { CANARY_TENANT, type Database, type Operations, type TaskQueue } from '@litper/ports'
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { type CanaryParts, connectCanary, type Outcome, walkCanary } from '../usecases/walk.ts'

const PAGE_MS = 5000

/** Each minute, in one process of the installation, where CANARY=1. */
@Injectable()
export class CanaryTask implements OnApplicationBootstrap {
  private readonly log = new Logger(CanaryTask.name)
  private connected = false

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
    @Inject(OPERATIONS) private readonly operations: Operations,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.CANARY) await this.queue.every('integration.canary', '* * * * *', () => this.walk())
  }

  private async walk(): Promise<void> {
    const actor = { kind: 'cron', id: 'canary', roles: [] } as const
    const outcome = await runInContext({ tenant: CANARY_TENANT, actor }, () => this.outcome(this.parts()))
    count('litper_canary_walks_total', { outcome })
    if (outcome !== 'arrived') this.log.warn(`the canary's order: ${outcome}`)
  }

  private async outcome(parts: CanaryParts): Promise<Outcome> {
    try {
      this.connected ||= await connectCanary(parts)
      return this.connected ? await walkCanary(parts) : 'not_connected'
    } catch (error) {
      this.log.warn(`the canary's order was not placed: ${messageOf(error)}`)
      return this.connected ? 'lost_order' : 'not_connected'
    }
  }

  private parts(): CanaryParts {
    const { CANARY_CARRIER: carrier, CANARY_PROVIDER: provider, CANARY_PHONE: phone, publicUrl } = this.settings
    return {
      operations: this.operations,
      publish: (emitted) => this.database.sharedTransaction(() => this.events.publish(...emitted)),
      now: () => this.clock.now().getTime(),
      pause: (ms) => sleep(ms, undefined, { ref: false }),
      opens: (url) => opens(new URL(new URL(url).pathname, publicUrl)),
      measured: (step, seconds) => observe('litper_canary_step_seconds', { step }, seconds),
      carrier,
      provider,
      phone,
    }
  }
}

/** Our own page at our own public address: no vendor, and nobody else's address. */
const opens = (url: URL): Promise<boolean> =>
  fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PAGE_MS) }).then(
    (answer) => answer.status === 200,
    () => false,
  )
