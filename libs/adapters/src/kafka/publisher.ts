import type { Message, Producer } from 'kafkajs'
import type { Reopening } from './reopening.ts'

export interface Post {
  readonly topic: string
  readonly message: Message
}

/** A partition's part of one sending is one batch for the broker, and limited; what goes together stays well below. */
const TOGETHER_BYTES = 700_000
const ANSWER_MS = 8000

/**
 * One sending at a time, in the order asked. The producer numbers what it sends, so that nothing is written twice or out of turn while
 * kafkajs tries. After a failure that is for the caller, the numbers are in doubt (the broker could take the next, different batch for
 * the lost one's repetition and drop it): Reopening begins with a new producer. What is then sent twice, the inbox knows.
 */
export class Publisher {
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly producer: Reopening<Producer>) {}

  /** @throws DomainError unavailable: all, some or none of it was written; send all of it again, in the same order */
  send(posts: readonly Post[]): Promise<void> {
    const mine = this.turn.then(async () => {
      for (const part of parts(posts)) await this.producer.use(ANSWER_MS, (producer) => write(producer, part))
    })
    this.turn = mine.catch(() => undefined)
    return mine
  }
}

async function write(producer: Producer, posts: readonly Post[]): Promise<void> {
  const topics = Map.groupBy(posts, (post) => post.topic)
  const topicMessages = [...topics].map(([topic, all]) => ({ topic, messages: all.map((one) => one.message) }))
  await producer.sendBatch({ acks: -1, timeout: ANSWER_MS, topicMessages })
}

/** Cuts where a part would grow too large, and never within a post. */
export function parts(posts: readonly Post[], most = TOGETHER_BYTES): Post[][] {
  const all: Post[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const post of posts) {
    const size = Buffer.byteLength(post.message.value ?? '')
    if (bytes + size > most) {
      all.push([])
      bytes = 0
    }
    all.at(-1)!.push(post)
    bytes += size
  }
  return all
}
