import { within } from '@litper/kernel'
import type { Batch, Consumer, EachBatchPayload } from 'kafkajs'
import { stayingAssigner } from './assigner.ts'
import { Commits } from './commits.ts'
import { type Driver, RETRY } from './connect.ts'
import { type Hands, untilHandled } from './handling.ts'
import { placeOf, Seats } from './seats.ts'
import type { StreamSize } from './topics.ts'

export interface MemberOptions {
  readonly groupId: string
  readonly topics: readonly StreamSize[]
  readonly hands: Hands
  /** Work in hand by partition, the group's in this process: a new member waits for what a former one still does. */
  readonly inHand: Map<string, Promise<void>>
}

/** A run longer than this is cut: a transaction of the group's must not grow with what it has to catch up. */
const RUN = 256
/** For so long a batch keeps kafkajs from fetching; then its partition is paused and the others go on. */
const PATIENCE_MS = 50
/** kafkajs is sometimes silent after an outage without saying so. Longer than a rebalance may take. */
const SILENCE_MS = 45_000

/** One process's membership in a group, from joining until it fails or leaves. */
export class Member {
  /** Resolves when the membership is lost. */
  readonly lost: Promise<Error>
  private readonly consumer: Consumer
  private readonly seats = new Seats()
  private readonly commits: Commits
  private readonly leaving = new AbortController()
  private readonly watch: NodeJS.Timeout
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
    const hear = () => {
      this.heard = performance.now()
    }
    consumer.on('consumer.crash', ({ payload }) => resolve(payload.error))
    consumer.on('consumer.group_join', ({ payload }) => {
      hear()
      this.seats.joined(payload.memberId, payload.memberAssignment)
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
    await within(5000, this.commits.settle(3000)) // what is not told comes again, to whom the inbox says that it was done
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
    const { topic, partition } = payload.batch
    const { inHand } = this.options
    const place = placeOf(topic, partition)
    if (this.leaving.signal.aborted) return void payload.pause()
    const mine = this.seats.claim(place)
    const work = (inHand.get(place) ?? Promise.resolve())
      .then(() => this.handle(payload, mine))
      .catch((error) => this.options.hands.onFault(`kafka group ${this.options.hands.name}`, error))
    inHand.set(place, work)
    const done = work.finally(() => inHand.get(place) === work && inHand.delete(place))
    if (await within(PATIENCE_MS, done)) return
    const resume = payload.pause()
    done.then(() => this.leaving.signal.aborted || resume())
  }

  /** The topic's other partitions are taken to be as far behind as this one. */
  private behind({ topic, highWatermark }: Batch, offset: string): number {
    const partitions = this.options.topics.find(({ name }) => name === topic)?.partitions ?? 1
    return Math.max(0, Number(highWatermark) - 1 - Number(offset)) * partitions
  }

  private async handle({ batch, resolveOffset, isRunning, isStale }: EachBatchPayload, mine: () => boolean) {
    const { topic, partition, messages } = batch
    const wanted = () => mine() && isRunning() && !isStale()
    for (let from = 0; from < messages.length; from += RUN) {
      const run = messages.slice(from, from + RUN)
      const piece = { topic, partition, messages: run, behind: this.behind(batch, run.at(-1)!.offset) }
      if (!(await untilHandled(this.options.hands, piece, wanted, this.leaving.signal)) || !mine()) return
      const { offset } = run.at(-1)!
      resolveOffset(offset)
      const next = { topic, partition, offset: String(BigInt(offset) + 1n) }
      this.commits.handled(placeOf(topic, partition), next, mine)
    }
  }
}
