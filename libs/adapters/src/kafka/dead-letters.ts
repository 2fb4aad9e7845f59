import { newId, within } from '@litper/kernel'
import type { Admin, IHeaders, KafkaMessage } from 'kafkajs'
import type { Driver } from './connect.ts'
import type { Unreadable } from './handling.ts'
import type { Post } from './publisher.ts'
import type { Reopening } from './reopening.ts'

/** A record that was no envelope, as it came, and where it lay. */
export interface UnreadableRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly reason: string
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly headers: Readonly<IHeaders>
}

const ORIGIN = ['litper-topic', 'litper-partition', 'litper-offset', 'litper-reason'] as const

/** What is sent to `deadTopic`: the record with its bytes and headers, and its origin. */
export function letterOf(deadTopic: string, { message, topic, partition, reason }: Unreadable): Post {
  const origin = [topic, String(partition), message.offset, reason]
  const added = Object.fromEntries(ORIGIN.map((name, index) => [name, origin[index]!]))
  const { key, value, headers } = message
  return { topic: deadTopic, message: { key, value, headers: { ...headers, ...added } } }
}

function fromLetter({ key, value, headers = {} }: KafkaMessage): UnreadableRecord {
  const [topic, partition, offset, reason] = ORIGIN.map((name) => String(headers[name]))
  const its = Object.fromEntries(Object.entries(headers).filter(([name]) => !ORIGIN.some((one) => one === name)))
  return { topic: topic!, partition: Number(partition), offset: offset!, reason: reason!, key, value, headers: its }
}

/** The newest `limit` of the topic's one partition, oldest first. @throws DomainError unavailable */
export async function readLetters(
  driver: Driver,
  admin: Reopening<Admin>,
  topic: string,
  limit: number,
): Promise<UnreadableRecord[]> {
  const [ends] = await admin.use(5000, (client) => client.fetchTopicOffsets(topic))
  const from = Math.max(Number(ends!.low), Number(ends!.high) - limit)
  if (from >= Number(ends!.high)) return []
  const groupId = `${topic}.reader-${newId()}`
  const consumer = driver.kafka().consumer({ groupId, maxWaitTimeInMs: 200, allowAutoTopicCreation: false })
  const read: UnreadableRecord[] = []
  const whole = Promise.withResolvers<void>()
  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [topic], fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ message }) => {
        if (Number(message.offset) >= from) read.push(fromLetter(message))
        if (Number(message.offset) >= Number(ends!.high) - 1) whole.resolve()
      },
    })
    consumer.seek({ topic, partition: 0, offset: String(from) })
    await within(10_000, whole.promise)
    return read
  } finally {
    await consumer.disconnect().catch(() => undefined)
    await admin.use(5000, (client) => client.deleteGroups([groupId])).catch(() => undefined) // it ends by itself within days
  }
}
