import { RETENTION_DAYS } from '@litper/kernel'
import type { Admin } from 'kafkajs'
import type { OnFault } from './faults.ts'
import type { Reopening } from './reopening.ts'

export interface StreamSize {
  readonly name: string
  readonly partitions: number
}

/** The largest event. A broker's own limit, 1 MB, is also that of a whole batch of one partition. */
const MAX_BYTES = 8_000_000
/** A group that was away for longer has missed something, as has a new one that wants all from the beginning. */
const RETENTION_MS = RETENTION_DAYS.topics * 24 * 3600 * 1000

/** The topics of an installation. */
export class Topics {
  private made?: Promise<void>

  constructor(
    private readonly admin: Reopening<Admin>,
    private readonly topics: readonly StreamSize[],
    private readonly onFault: OnFault,
  ) {}

  /** Makes those that are missing, once; processes that start together may all try. @throws DomainError unavailable */
  ensure(): Promise<void> {
    this.made ??= this.admin
      .use(8000, (admin) => this.make(admin))
      .catch((error) => {
        this.made = undefined
        throw error
      })
    return this.made
  }

  /** Something failed: a topic may have gone. */
  doubt(): void {
    this.made = undefined
  }

  private async make(admin: Admin): Promise<void> {
    const known = new Set(await admin.listTopics())
    const missing = this.topics.filter(({ name }) => !known.has(name))
    if (missing.length > 0)
      // it answers false where another process was faster
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map(({ name, partitions }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: -1,
          configEntries: [
            { name: 'max.message.bytes', value: String(MAX_BYTES) },
            { name: 'retention.ms', value: String(RETENTION_MS) },
          ],
        })),
      })
    const there = this.topics.filter(({ name }) => known.has(name))
    if (there.length > 0) await this.compare(admin, there)
  }

  /** A topic keeps its partitions: with another number, a key's events would go on in another partition, no longer in order. */
  private async compare(admin: Admin, there: readonly StreamSize[]): Promise<void> {
    const { topics } = await admin.fetchTopicMetadata({ topics: there.map(({ name }) => name) })
    const found = new Map(topics.map((topic) => [topic.name, topic.partitions.length]))
    for (const { name, partitions } of there)
      if (found.get(name) !== partitions)
        this.onFault(
          `kafka ${name}`,
          new Error(`has ${found.get(name)} partitions, the contracts say ${partitions}: it keeps what it has`),
        )
  }
}
