import type { EventContract } from '@litper/contracts'
import { invalid, within } from '@litper/kernel'
import type { Behind, Envelope, EventBus, ParkedCount, Subscription } from '@litper/ports'
import { CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices'
import { isObservable, lastValueFrom } from 'rxjs'
import { count } from '../telemetry/metrics.ts'
import { LAG_MS } from '../telemetry/spine-gauges.ts'
import { EventContext } from './event-context.ts'
import { type Handle, patternOf, type SubscriberParts } from './event-run.ts'
import { type OnExtras, SPINE } from './on.ts'
import { Subscriber } from './subscriber.ts'

const LANES = 4

interface Running {
  readonly group: string
  readonly streams: readonly string[]
  readonly subscription: Subscription
  readonly subscriber: Subscriber
}

/** A Nest transport over our event bus: guards, pipes, filters and tracing are Nest's own, on every bus. */
export class SpineStrategy extends Server implements CustomTransportStrategy {
  override transportId = SPINE
  private readonly running: Running[] = []

  constructor(
    private readonly bus: EventBus,
    private readonly parts: SubscriberParts,
  ) {
    super()
  }

  listen(callback: (error?: unknown) => void): void {
    this.subscribeAll().then(() => callback(), callback)
  }

  async close(): Promise<void> {
    await Promise.all(this.running.flatMap(({ subscription, subscriber }) => [subscriber.stop(), subscription.stop()]))
    this.running.length = 0
  }

  /** How many events each group is behind, without the groups for which the bus does not answer within two seconds. */
  async lag(): Promise<[group: string, events: number][]> {
    const asked = this.running.map(async ({ group, streams }): Promise<[string, number][]> => {
      const said = await within(LAG_MS, this.bus.lag(group, streams)).catch(() => undefined)
      return said ? [[group, said.value]] : []
    })
    return (await Promise.all(asked)).flat()
  }

  /** How many keys and events of each group of this process are parked. */
  async parked(): Promise<ParkedCount[]> {
    if (this.running.length === 0) return []
    const counts = new Map((await this.parts.parked.counts()).map((one) => [one.group, one]))
    return this.running.map(({ group }) => counts.get(group) ?? { group, keys: 0, events: 0 })
  }

  on(): never {
    throw new Error('the spine has no transport events')
  }

  unwrap<T>(): T {
    return this.bus as T
  }

  private async subscribeAll(): Promise<void> {
    const groups = new Map<string, { handlers: Map<string, Handle>; streams: Set<string> }>()
    for (const handler of this.messageHandlers.values()) {
      const { service, contract } = handler.extras as unknown as OnExtras
      const group = groups.get(service) ?? { handlers: new Map(), streams: new Set() }
      groups.set(service, group)
      group.handlers.set(patternOf(contract), (envelope: Envelope) =>
        invoke(handler, dataOf(contract, envelope), new EventContext([envelope])),
      )
      group.streams.add(contract.stream)
      // a counter that begins with its first letter would never be seen to grow
      count('litper_dead_letters_total', { group: service, event: contract.name }, 0)
    }
    for (const [group, { handlers, streams: wanted }] of groups) {
      const streams = [...wanted]
      const subscriber = new Subscriber(group, handlers, this.parts, streams.length === 1 ? LANES : 1)
      const handle = (batch: readonly Envelope[], behind?: Behind) => subscriber.handle(batch, behind)
      const subscription = await this.bus.subscribe({ group, streams, handle })
      subscriber.start()
      this.running.push({ group, streams, subscription, subscriber })
    }
  }
}

/** @throws DomainError invalid `event.data_invalid`, which names the fields that break the contract */
function dataOf(contract: EventContract, envelope: Envelope): unknown {
  const { success, data, error } = contract.data.safeParse(envelope.data)
  if (success) return data
  throw invalid('event.data_invalid', { paths: error.issues.slice(0, 5).map(({ path }) => path.join('.')) })
}

async function invoke(first: MessageHandler, data: unknown, context: EventContext): Promise<void> {
  for (let handler: MessageHandler | undefined = first; handler; handler = handler.next as MessageHandler | undefined) {
    const result = await handler(data, context)
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined })
  }
}
