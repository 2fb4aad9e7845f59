import { within } from '@litper/kernel'
import type { Envelope, EventBus, SubscribeOptions, Subscription } from '@litper/ports'
import type { Admin } from 'kafkajs'
import { addressOf } from './address.ts'
import { type Driver, loadDriver } from './connect.ts'
import { letterOf, readLetters, type UnreadableRecord } from './dead-letters.ts'
import { type OnFault, seldom } from './faults.ts'
import { Group } from './group.ts'
import type { Unreadable } from './handling.ts'
import { Publisher } from './publisher.ts'
import { toRecord } from './record.ts'
import { Reopening } from './reopening.ts'
import { type StreamSize, Topics } from './topics.ts'

export interface KafkaOptions {
  readonly clientId: string
  /** Before every topic's and group's name; by default what the URL says. */
  readonly prefix?: string
  readonly streams: readonly StreamSize[]
  readonly onFault: OnFault
}

const DEAD = 'dead-letters'
/** A process starts without its broker too, after so long. */
const START_MS = 3000

/** The bus on Kafka: a topic for each stream, a consumer group for each group. */
export class KafkaEventBus implements EventBus {
  private readonly publisher: Publisher
  private readonly producer: Reopening<Awaited<ReturnType<Driver['openProducer']>>>
  private readonly groups = new Set<Group>()

  constructor(
    private readonly driver: Driver,
    private readonly admin: Reopening<Admin>,
    private readonly topics: Topics,
    private readonly options: KafkaOptions & { readonly prefix: string },
  ) {
    this.producer = new Reopening(async () => {
      topics.doubt()
      await topics.ensure()
      return driver.openProducer()
    })
    this.publisher = new Publisher(this.producer)
  }

  /** @throws DomainError unavailable within 8 s; invalid `events.too_large` for an event over 8 MB */
  async publish(envelopes: readonly Envelope[]): Promise<void> {
    await this.publisher.send(
      envelopes.map((envelope) => ({ topic: this.named(envelope.stream), message: toRecord(envelope) })),
    )
  }

  /** Resolves when the group has joined; when the broker is away, soon all the same: it joins as soon as it can. */
  async subscribe({ group: name, streams, handle }: SubscribeOptions): Promise<Subscription> {
    const { onFault } = this.options
    const group = new Group(this.driver, this.topics, {
      groupId: this.named(name),
      topics: this.sizesOf(streams),
      hands: { name, handle, setAside: (letters) => this.setAside(letters), onFault },
    })
    this.groups.add(group)
    await within(START_MS, group.start())
    return {
      stop: async () => {
        await group.stop()
        this.groups.delete(group)
      },
    }
  }

  lag(group: string, streams: readonly string[]): Promise<number> {
    return this.admin.use(5000, async (admin) => {
      const topics = streams.map((stream) => this.named(stream))
      const [done, ...ends] = await Promise.all([
        admin.fetchOffsets({ groupId: this.named(group), topics }),
        ...topics.map((topic) => admin.fetchTopicOffsets(topic)),
      ])
      return done.reduce((sum, { topic, partitions }) => sum + behind(partitions, ends[topics.indexOf(topic)]!), 0)
    })
  }

  /** The newest records that were no envelopes, oldest first. */
  readDeadLetters(limit: number): Promise<UnreadableRecord[]> {
    return readLetters(this.driver, this.admin, this.named(DEAD), limit)
  }

  /** Within two seconds. */
  async healthy(): Promise<boolean> {
    const asked = this.admin.use(1800, (admin) => admin.describeCluster())
    return asked.then(
      ({ brokers }) => brokers.length > 0,
      () => false,
    )
  }

  async close(): Promise<void> {
    await Promise.all([...this.groups].map((group) => group.stop()))
    await Promise.all([this.producer.close(), this.admin.close()])
  }

  private readonly named = (name: string) => `${this.options.prefix}${name}`

  /** @throws Error for a stream that the contracts do not know */
  private sizesOf(streams: readonly string[]): StreamSize[] {
    return streams.map((stream) => {
      const size = this.options.streams.find(({ name }) => name === stream)
      if (!size) throw new Error(`${stream}: no such stream; libs/contracts/src/streams.ts lists them`)
      return { name: this.named(stream), partitions: size.partitions }
    })
  }

  private async setAside(letters: readonly Unreadable[]): Promise<void> {
    const dead = this.named(DEAD)
    await this.publisher.send(letters.map((letter) => letterOf(dead, letter)))
    for (const { topic, partition, message, reason } of letters)
      this.options.onFault(
        `kafka ${topic}`,
        new Error(`${partition}@${message.offset} is set aside in ${dead}: ${reason}`),
      )
  }
}

interface End {
  readonly partition: number
  readonly high: string
  readonly low: string
}
function behind(
  done: readonly { readonly partition: number; readonly offset: string }[],
  ends: readonly End[],
): number {
  const at = new Map(done.map(({ partition, offset }) => [partition, Number(offset)]))
  return ends.reduce(
    (sum, { partition, high, low }) => sum + Number(high) - Math.max(at.get(partition) ?? 0, Number(low)),
    0,
  )
}

/**
 * Opens the bus and makes the topics that are missing. When the broker is away it opens all the same, tells `onFault`, and works when
 * the broker does. @throws Error when the URL is none
 */
export async function openKafkaBus(url: string, given: KafkaOptions): Promise<KafkaEventBus> {
  const { prefix, ...address } = addressOf(url)
  const options = { ...given, prefix: given.prefix ?? prefix, onFault: seldom(given.onFault) }
  const driver = await loadDriver(address, options.clientId, options.onFault)
  const admin = new Reopening(driver.openAdmin)
  const sizes = [...options.streams, { name: DEAD, partitions: 1 }]
  const topics = new Topics(
    admin,
    sizes.map(({ name, partitions }) => ({ name: `${options.prefix}${name}`, partitions })),
    options.onFault,
  )
  const made = topics.ensure().catch((error) => options.onFault('kafka topics', error))
  await within(START_MS, made)
  return new KafkaEventBus(driver, admin, topics, options)
}
