import type { Admin } from 'kafkajs'

export interface StreamSize {
  readonly name: string
  readonly partitions: number
}

/**
 * Makes the topics that are missing; processes that start together may all try. A topic that is there keeps its number of partitions:
 * with another one, the events of a key would go on in another partition, and no longer in order.
 */
export async function createTopics(admin: Admin, streams: readonly StreamSize[], prefix: string): Promise<void> {
  await admin.connect()
  const known = new Set(await admin.listTopics())
  const missing = streams
    .filter(({ name }) => !known.has(`${prefix}${name}`))
    .map(({ name, partitions }) => ({ topic: `${prefix}${name}`, numPartitions: partitions, replicationFactor: -1 }))
  // it answers false where another process was faster
  if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true })
}
