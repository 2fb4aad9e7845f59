import { messageOf, unavailable } from '@litper/kernel'
import type { Kafka, Producer, TopicMessages } from 'kafkajs'

/**
 * One idempotent producer. After a failure it is given up for a new one: kafkajs counts a batch only when its answer comes, so the
 * broker could take the next, different batch for the lost one's repetition and drop it. What is sent twice, the inbox knows.
 */
export class Publisher {
  private ready?: Promise<Producer>

  constructor(private readonly kafka: Kafka) {}

  /** @throws DomainError unavailable `events.unavailable`: nothing is known of what was sent, send it again */
  async send(topicMessages: TopicMessages[]): Promise<void> {
    this.ready ??= this.open()
    const mine = this.ready
    try {
      await (await mine).sendBatch({ acks: -1, topicMessages })
    } catch (error) {
      if (this.ready === mine) this.ready = undefined
      void mine.then((producer) => producer.disconnect()).catch(() => undefined)
      throw unavailable('events.unavailable', { reason: messageOf(error) })
    }
  }

  async close(): Promise<void> {
    await this.ready?.then((producer) => producer.disconnect()).catch(() => undefined)
  }

  private async open(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false })
    await producer.connect()
    return producer
  }
}
