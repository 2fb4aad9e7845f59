import type { Envelope, ParkedEvent } from '@litper/ports'
import { vi } from 'vitest'
import type { SubscriberParts } from './event-run.ts'

/** What a subscriber needs, in memory: every call is remembered, and a spec says what the table of parked events answers. */
export function memoryParts() {
  const transaction = vi.fn((work: () => Promise<unknown>) => work())
  const parked = {
    admit: vi.fn(async (_group: string, events: readonly Envelope[]) => new Set(events.map(({ id }) => id))),
    park: vi.fn(async (_group: string, _events: readonly object[]) => undefined),
    due: vi.fn(async (_group: string) => ({ tenants: [] as string[] }) as { tenants: string[]; nextMs?: number }),
    take: vi.fn(async (_group: string, _most: number) => [] as ParkedEvent[]),
    remove: vi.fn(async (_group: string, _ids: readonly string[]) => undefined),
    doubt: vi.fn(async (_group: string, _ids: readonly string[], _error: string) => undefined),
    postpone: vi.fn(async (_group: string, _e: Envelope, _ms: number, _error: string, _counts: boolean) => undefined),
  }
  const inbox = { claim: vi.fn(async (_group: string, ids: readonly string[]) => new Set(ids)) }
  const deadLetters = { record: vi.fn(async (_letter: object) => undefined) }
  const forgotten = { rest: vi.fn(async (envelope: Envelope): Promise<Envelope | undefined> => envelope) }
  const log = vi.fn()
  const concurrently = (works: readonly (() => Promise<void>)[]) => Promise.all(works.map((work) => work()))
  const database = { separateTransaction: transaction, concurrently }
  const parts = { database, inbox, parked, deadLetters, forgotten, log } as unknown as SubscriberParts
  return { parts, transaction, parked, inbox, deadLetters, forgotten, log }
}

export const parkedOf = (envelope: Envelope, attempts = 0): ParkedEvent => ({
  envelope,
  attempts,
  failed: attempts > 0,
})
