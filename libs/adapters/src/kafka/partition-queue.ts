import type { KafkaMessage } from 'kafkajs'

interface Taken {
  readonly message: KafkaMessage
  /** The partition is still the process's, and has been since the message came. */
  readonly wanted: () => boolean
}
/** Messages that are handled together, in order. */
export interface Run {
  readonly messages: readonly KafkaMessage[]
  readonly wanted: () => boolean
}

/** A longer run is cut: a transaction of the group's must not grow with what it has to catch up. */
const RUN = 256
/** With more waiting than this, the partition is paused; with less than half of it, it goes on. */
const MOST = { messages: 512, bytes: 2_000_000 }

/**
 * What was fetched of one partition and is not handled yet. So the group fetches on while a run is handled, from this partition too: one
 * that is paused misses the fetch that is under way, which takes up to 400 ms.
 */
export class PartitionQueue {
  private waiting: Taken[] = []
  private resume?: () => void
  private busy = false
  private bytes = 0

  constructor(private readonly handle: (run: Run) => Promise<void>) {}

  /** `pause` stops fetching from the partition until what it returned is called. True when nothing is being handled: call `drain`. */
  add(messages: readonly KafkaMessage[], wanted: () => boolean, pause: () => () => void): boolean {
    for (const message of messages) this.waiting.push({ message, wanted })
    this.bytes += sizeOf(messages)
    if (this.isFilled(1)) this.resume ??= pause()
    if (this.busy) return false
    this.busy = true
    return true
  }

  /** Resolves when nothing waits any more. @throws whatever `handle` throws: the rest is forgotten, and must be fetched again */
  async drain(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        const taken = this.waiting.splice(0, RUN)
        this.bytes -= sizeOf(taken.map(({ message }) => message))
        if (!this.isFilled(0.5)) this.goOn()
        const wanted = taken.filter((one) => one.wanted())
        if (wanted.length > 0) await this.handle(runOf(wanted))
      }
    } finally {
      this.waiting = []
      this.bytes = 0
      this.busy = false
      this.goOn()
    }
  }

  private isFilled(part: number): boolean {
    return this.waiting.length > MOST.messages * part || this.bytes > MOST.bytes * part
  }

  private goOn(): void {
    this.resume?.()
    this.resume = undefined
  }
}

function runOf(taken: readonly Taken[]): Run {
  const claims = [...new Set(taken.map(({ wanted }) => wanted))]
  return { messages: taken.map(({ message }) => message), wanted: () => claims.every((wanted) => wanted()) }
}

const sizeOf = (messages: readonly KafkaMessage[]) =>
  messages.reduce((sum, { value }) => sum + (value?.byteLength ?? 0), 0)
