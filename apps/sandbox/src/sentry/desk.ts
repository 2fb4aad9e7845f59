import { randomUUID } from 'node:crypto'
import type { Envelope } from './envelope.ts'

export interface Received {
  readonly id: string
  readonly project: string
  readonly key: string
  readonly event: Readonly<Record<string, unknown>>
}

/** So many are kept; older ones are forgotten. */
const MOST = 500

/** The events of all projects, the newest last. */
export class SentryDesk {
  private events: Received[] = []
  private envelopes = 0
  private refusedUntil = 0

  /** Returns the event's id, where the envelope holds one. */
  take(project: string, key: string, { header, items }: Envelope): string | undefined {
    this.envelopes += 1
    const found = items.find(({ type }) => type === 'event')
    if (!found) return undefined
    const event = found.payload as Record<string, unknown>
    const id = String(event['event_id'] ?? header['event_id'] ?? randomUUID().replaceAll('-', ''))
    this.events.push({ id, project, key, event })
    if (this.events.length > MOST) this.events.shift()
    return id
  }

  /** The quota is used up for so long. */
  refuseFor(seconds: number): void {
    this.refusedUntil = Date.now() + seconds * 1000
  }

  /** Seconds; 0 when there is room. */
  mustWait(): number {
    return Math.max(0, Math.ceil((this.refusedUntil - Date.now()) / 1000))
  }

  list(): readonly Received[] {
    return this.events
  }

  counts() {
    return { envelopes: this.envelopes, events: this.events.length }
  }

  reset(): void {
    this.events = []
    this.envelopes = 0
    this.refusedUntil = 0
  }
}
