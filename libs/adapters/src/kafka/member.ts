import { within } from '@litper/kernel'
import type { Consumer, EachBatchPayload } from 'kafkajs'
import { stayingAssigner } from './assigner.ts'
import { Commits } from './commits.ts'
import { type Driver, RETRY } from './connect.ts'
import { type Hands, untilHandled } from './handling.ts'
import { PartitionQueue, type Run } from './partition-queue.ts'
import { placeOf, Seats } from './seats.ts'
import type { StreamSize } from './topics.ts'

export interface MemberOptions {
  readonly groupId: string
  readonly topics: readonly StreamSize[]
  readonly hands: Hands
  /** Work in hand by partition, the group's in this process: a new member waits for what a former one still does. */
  readonly inHand: Map<string, Promise<void>>
}

/** For so long kafkajs waits for a batch before it fetches again: what is handled soon costs no fetch for each event. */
const PATIENCE_MS = 15
/** kafkajs is sometimes silent after an outage without saying so. Longer than a rebalance may take. */
const SILENCE_MS = 45_000

/** One partition, as long as the membership lasts. */
interface Place {
  readonly name: string
  readonly queue: PartitionQueue
  /** Of the last fetch. */
  highWatermark: number
  drained: Promise<void>
  /** Tells kafkajs to fetch behind what was fetched last, unless the partition was another's since. */
  keepPosition: () => void
}

/** One process's membership in a group, from joining until it fails or leaves. */
export class Member {
  /** Resolves when the membership is lost. */
  readonly lost: Promise<Error>
  private readonly consumer: Consumer
  private readonly seats = new Seats()
  private readonly commits: Commits
  private readonly leaving = new AbortController()
  private readonly watch: NodeJS.Timeout
  private readonly lose: (error: Error) => void
  private readonly places = new Map<string, Place>()
  private heard = performance.now()

  constructor(
    driver: Driver,
    private readonly options: MemberOptions,
  ) {
    const consumer = driver.kafka().consumer({
      groupId: options.groupId,
      partitionAssigners: [stayingAssigner(driver.protocol, () => [...options.inHand.keys()])],
      sessionTimeout: 6000,
      heartbeatInterval: 1000,
      rebalanceTimeout: 15_000,
      maxWaitTimeInMs: 400,
      allowAutoTopicCreation: false,
      retry: { ...RETRY, restartOnFailure: async () => false }, // the group begins anew itself
    })
    this.consumer = consumer
    this.commits = new Commits((offsets) => consumer.commitOffsets(offsets))
    const { promise, resolve } = Promise.withResolvers<Error>()
    this.lost = promise
    this.lose = resolve
    const hear = () => {
      this.heard = performance.now()
    }
    consumer.on('consumer.crash', ({ payload }) => resolve(payload.error))
    consumer.on('consumer.group_join', ({ payload }) => {
      hear()
      this.seats.joined(payload.memberId, payload.memberAssignment)
      for (const place of this.places.values()) place.keepPosition() // kafkajs would go back to what is committed
    })
    consumer.on('consumer.fetch', hear)
    consumer.on('consumer.heartbeat', hear)
    this.watch = setInterval(() => {
      if (performance.now() - this.heard > SILENCE_MS) resolve(new Error(`no sign of life for ${SILENCE_MS / 1000} s`))
    }, 5000)
  }

  /** Resolves when it has joined, or is lost. */
  async join(): Promise<void> {
    const { topics } = this.options
    await this.consumer.connect()
    await this.consumer.subscribe({ topics: topics.map(({ name }) => name), fromBeginning: true })
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: topics.reduce((sum, { partitions }) => sum + partitions, 0),
      eachBatch: (payload) => this.take(payload),
    })
  }

  /** Finishes what is in hand, tells the broker, and leaves, so that others take over at once. */
  async leave(): Promise<void> {
    this.leaving.abort()
    await Promise.all(this.options.inHand.values())
    await within(5000, this.commits.settle(3000)) // what was not committed comes again, and the inbox knows that it was done
    await this.forget()
  }

  /** The membership is worth nothing any more: what is in hand ends unheard. */
  async forget(): Promise<void> {
    this.leaving.abort()
    clearInterval(this.watch)
    this.commits.stop()
    this.seats.leave()
    await within(5000, this.consumer.disconnect()).catch(() => undefined)
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const { batch, resolveOffset, isRunning, isStale } = payload
    const { topic, partition, messages } = batch
    if (this.leaving.signal.aborted) return void payload.pause()
    const place = this.placeAt(topic, partition)
    const mine = this.seats.claim(place.name)
    if (!mine()) return
    place.highWatermark = Number(batch.highWatermark)
    const isIdle = place.queue.add(messages, () => mine() && isRunning() && !isStale(), payload.pause)
    if (isIdle) place.drained = this.drain(place)
    const { offset } = messages.at(-1)!
    place.keepPosition = () => void (mine() && resolveOffset(offset))
    place.keepPosition() // only where to fetch on; what is handled is committed
    await within(PATIENCE_MS, place.drained)
  }

  /** After what a former member still does there. */
  private drain({ name, queue }: Place): Promise<void> {
    const { inHand } = this.options
    const work = (inHand.get(name) ?? Promise.resolve()).then(() => queue.drain()).catch(this.lose)
    const done = work.finally(() => inHand.get(name) === done && inHand.delete(name))
    inHand.set(name, done)
    return done
  }

  private placeAt(topic: string, partition: number): Place {
    const name = placeOf(topic, partition)
    const known = this.places.get(name)
    if (known) return known
    const queue = new PartitionQueue((run) => this.handle(topic, partition, run))
    const place = { name, queue, highWatermark: 0, drained: Promise.resolve(), keepPosition: () => undefined }
    this.places.set(name, place)
    return place
  }

  /** The topic's other partitions are taken to be as far behind as this one. */
  private behind(topic: string, highWatermark: number, offset: string): number {
    const partitions = this.options.topics.find(({ name }) => name === topic)?.partitions ?? 1
    return Math.max(0, highWatermark - 1 - Number(offset)) * partitions
  }

  private async handle(topic: string, partition: number, { messages, wanted }: Run): Promise<void> {
    const { name, highWatermark } = this.placeAt(topic, partition)
    const { offset } = messages.at(-1)!
    const piece = { topic, partition, messages, behind: this.behind(topic, highWatermark, offset) }
    if (!(await untilHandled(this.options.hands, piece, wanted, this.leaving.signal))) return
    const next = { topic, partition, offset: String(BigInt(offset) + 1n) }
    this.commits.handled(name, next, wanted)
  }
}
