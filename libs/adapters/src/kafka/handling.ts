import type { Behind, Envelope } from '@litper/ports'
import type { KafkaMessage } from 'kafkajs'
import { backOff } from './backoff.ts'
import type { OnFault } from './faults.ts'
import { fromRecord } from './record.ts'

export interface Unreadable {
  readonly message: KafkaMessage
  readonly topic: string
  readonly partition: number
  readonly reason: string
}
export interface Hands {
  /** The group's name in faults. */
  readonly name: string
  handle(batch: readonly Envelope[], behind?: Behind): Promise<void>
  /** Takes what is no envelope; its offset is passed once this resolves. */
  setAside(letters: readonly Unreadable[]): Promise<void>
  readonly onFault: OnFault
}
export interface Piece {
  readonly topic: string
  readonly partition: number
  readonly messages: readonly KafkaMessage[]
  /** How many events wait behind these, roughly. */
  readonly behind?: number
}

/**
 * Tries until all of it is set aside or handled: a refused batch costs no rebalance, and other partitions go on meanwhile.
 * False when `wanted` or `signal` said no between two tries: the batch comes again, here or elsewhere.
 */
export async function untilHandled(
  hands: Hands,
  { topic, partition, messages, behind = 0 }: Piece,
  wanted: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const envelopes: Envelope[] = []
  const letters: Unreadable[] = []
  for (const message of messages) {
    const read = fromRecord(message)
    if ('unreadable' in read) letters.push({ message, topic, partition, reason: read.unreadable })
    else envelopes.push(read)
  }
  const steps = [
    ...(letters.length > 0 ? [() => hands.setAside(letters)] : []),
    ...(envelopes.length > 0 ? [() => hands.handle(envelopes, { events: behind })] : []),
  ]
  for (const step of steps)
    for (let failures = 0; ; failures++) {
      if (!wanted() || signal.aborted) return false
      try {
        await step()
        break
      } catch (error) {
        hands.onFault(`kafka group ${hands.name}`, error)
        await backOff(failures, signal)
      }
    }
  return true
}
