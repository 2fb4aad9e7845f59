import { setTimeout as sleep } from 'node:timers/promises'
import type { Envelope, EventBus, SubscribeOptions, Subscription } from '@litper/ports'
import type { Admin, Kafka, KafkaMessage } from 'kafkajs'
import { connectKafka, type OnFault } from './connect.ts'
import { Publisher } from './publisher.ts'
import { type Origin, toRecord } from './record.ts'
import { StreamConsumer } from './stream-consumer.ts'
import { createTopics, type StreamSize } from './topics.ts'

export interface KafkaOptions {
  readonly clientId: string
  /** Before every topic's and group's name; `litper.` unless told. */
  readonly prefix?: string
  readonly streams: readonly StreamSize[]
  readonly onFault: OnFault
}

const DEAD = 'dead-letters'

/** The bus on Kafka: a topic for each stream, a partition for each key, a consumer group for each group and stream. */
export class KafkaEventBus implements EventBus {
  private readonly publisher: Publisher

  constructor(
    private readonly kafka: Kafka,
    private readonly admin: Admin,
    private readonly options: KafkaOptions & { readonly prefix: string },
  ) {
    this.publisher = new Publisher(kafka)
  }

  async publish(envelopes: readonly Envelope[]): Promise<void> {
    if (envelopes.length === 0) return
    const topics = Map.groupBy(envelopes, (envelope) => this.topicOf(envelope.stream))
    await this.publisher.send([...topics].map(([topic, all]) => ({ topic, messages: all.map(toRecord) })))
  }

  async subscribe({ group, streams, handle }: SubscribeOptions): Promise<Subscription> {
    const consumers = streams.map((stream) => {
      const topic = this.topicOf(stream)
      const setAside = (message: KafkaMessage, partition: number, reason: string) =>
        this.setAside(message, { topic, partition, reason })
      const { onFault } = this.options
      return new StreamConsumer(this.kafka, { topic, groupId: this.groupOf(group, stream), handle, setAside, onFault })
    })
    await Promise.all(consumers.map((one) => one.start()))
    return { stop: async () => void (await Promise.all(consumers.map((one) => one.stop()))) }
  }

  async lag(group: string, streams: readonly string[]): Promise<number> {
    const behind = streams.map(async (stream) => {
      const topic = this.topicOf(stream)
      const [ends, [at]] = await Promise.all([
        this.admin.fetchTopicOffsets(topic),
        this.admin.fetchOffsets({ groupId: this.groupOf(group, stream), topics: [topic] }),
      ])
      const done = new Map(at?.partitions.map((one) => [one.partition, Number(one.offset)]))
      return ends.reduce(
        (sum, end) => sum + Number(end.high) - Math.max(done.get(end.partition) ?? 0, Number(end.low)),
        0,
      )
    })
    return (await Promise.all(behind)).reduce((sum, one) => sum + one, 0)
  }

  /** Within two seconds. */
  healthy(): Promise<boolean> {
    const asked = this.admin.describeCluster().then(
      ({ brokers }) => brokers.length > 0,
      () => false,
    )
    return Promise.race([asked, sleep(2000, false, { ref: false })])
  }

  async close(): Promise<void> {
    await this.publisher.close()
    await this.admin.disconnect().catch(() => undefined)
  }

  private readonly topicOf = (stream: string) => `${this.options.prefix}${stream}`
  private readonly groupOf = (group: string, stream: string) => `${this.options.prefix}${group}.${stream}`

  /** A record that is no envelope goes to a topic of its own, as it came, with the place where it lay. */
  private async setAside(
    message: KafkaMessage,
    at: { topic: string; partition: number; reason: string },
  ): Promise<void> {
    const origin: Origin = {
      'litper-topic': at.topic,
      'litper-partition': String(at.partition),
      'litper-offset': message.offset,
      'litper-reason': at.reason,
    }
    const headers = { ...message.headers, ...origin }
    await this.publisher.send([
      { topic: this.topicOf(DEAD), messages: [{ key: message.key, value: message.value, headers }] },
    ])
    this.options.onFault(`kafka ${at.topic}`, new Error(`a record is set aside in ${this.topicOf(DEAD)}: ${at.reason}`))
  }
}

export async function openKafkaBus(url: string, given: KafkaOptions): Promise<KafkaEventBus> {
  const options = { ...given, prefix: given.prefix ?? 'litper.' }
  const kafka = await connectKafka(url, options.clientId, options.onFault)
  const admin = kafka.admin({ retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 500 } })
  await createTopics(admin, [...options.streams, { name: DEAD, partitions: 1 }], options.prefix)
  return new KafkaEventBus(kafka, admin, options)
}
