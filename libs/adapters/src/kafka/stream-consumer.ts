import { setTimeout as sleep } from 'node:timers/promises'
import type { Envelope } from '@litper/ports'
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs'
import type { OnFault } from './connect.ts'
import { fromRecord } from './record.ts'

export interface StreamOptions {
  readonly topic: string
  /** The consumer group, this topic's own. */
  readonly groupId: string
  handle(batch: readonly Envelope[]): Promise<void>
  /** Takes what is no envelope; its offset is passed when this resolves. */
  setAside(message: KafkaMessage, partition: number, reason: string): Promise<void>
  readonly onFault: OnFault
}

const BEAT_MS = 1500

/**
 * One group on one topic. An offset is committed after its batch was handled, never before: what a crash or a rebalance cuts off
 * comes again. A refused batch is tried again here, so that the group need not come together anew.
 */
export class StreamConsumer {
  private readonly consumer: Consumer
  private stopping = false
  private restart?: NodeJS.Timeout

  constructor(
    kafka: Kafka,
    private readonly options: StreamOptions,
  ) {
    this.consumer = kafka.consumer({
      groupId: options.groupId,
      sessionTimeout: 6000,
      heartbeatInterval: BEAT_MS,
      rebalanceTimeout: 20_000,
      maxWaitTimeInMs: 400,
      maxBytesPerPartition: 512 * 1024,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 5, restartOnFailure: async () => !this.stopping },
    })
    this.consumer.on('consumer.crash', ({ payload }) => {
      options.onFault(`kafka ${options.groupId}`, payload.error)
      // kafkajs gives up on what it holds for final; an outage is not
      if (!payload.restart && !this.stopping) this.again(1000)
    })
  }

  async start(): Promise<void> {
    const { topic } = this.options
    await this.consumer.connect()
    await this.consumer.subscribe({ topics: [topic], fromBeginning: true })
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: (payload) => this.batch(payload),
    })
  }

  /** Finishes the batch in hand and leaves the group, so that another takes over at once. */
  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.restart)
    await this.consumer.disconnect()
  }

  private again(afterMs: number): void {
    this.restart = setTimeout(() => {
      this.start().catch((error) => {
        this.options.onFault(`kafka ${this.options.groupId}`, error)
        if (!this.stopping) this.again(Math.min(5000, afterMs * 2))
      })
    }, afterMs)
  }

  private async batch({ batch, heartbeat, isRunning, isStale, resolveOffset }: EachBatchPayload): Promise<void> {
    const beat = setInterval(() => void heartbeat().catch(() => undefined), BEAT_MS) // a lost membership shows at the commit
    const mine = () => isRunning() && !isStale()
    try {
      const last = batch.messages.at(-1)
      if (!last || !(await this.untilHandled(batch.messages, batch.partition, mine))) return
      resolveOffset(last.offset)
      const offset = String(BigInt(last.offset) + 1n)
      await this.consumer.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset }])
    } finally {
      clearInterval(beat)
    }
  }

  /** False when the partition was taken away meanwhile: whoever has it now gets the batch. */
  private async untilHandled(
    messages: readonly KafkaMessage[],
    partition: number,
    mine: () => boolean,
  ): Promise<boolean> {
    for (let attempt = 0; mine(); attempt++) {
      try {
        const envelopes: Envelope[] = []
        for (const message of messages) {
          const read = fromRecord(message)
          if ('unreadable' in read) await this.options.setAside(message, partition, read.unreadable)
          else envelopes.push(read)
        }
        if (envelopes.length > 0) await this.options.handle(envelopes)
        return true
      } catch (error) {
        this.options.onFault(`kafka ${this.options.groupId}`, error)
        await sleep(Math.min(3000, 50 * 2 ** Math.min(attempt, 6)) * (0.5 + Math.random() / 2))
      }
    }
    return false
  }
}
