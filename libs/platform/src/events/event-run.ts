import { messageOf } from '@litper/kernel'
import type { Database, DeadLetters, Envelope, Inbox, ParkedEvents } from '@litper/ports'
import { runInContext } from '../context/context.ts'
import type { Forgotten } from '../people/forgotten.ts'
import { countBusiness } from '../telemetry/business.ts'
import { reportFault } from '../telemetry/faults.ts'
import { count } from '../telemetry/metrics.ts'
import { byKey } from './batches.ts'
import { traceEvent } from './traced-run.ts'

export type Handle = (envelope: Envelope) => Promise<void>
export interface SubscriberParts {
  readonly database: Database
  readonly inbox: Inbox
  readonly parked: ParkedEvents
  readonly deadLetters: DeadLetters
  /** Absent in specs that have nobody to forget. */
  readonly forgotten?: Pick<Forgotten, 'rest'>
  readonly log: (line: { group: string; event: string; id: string; error: string; attempt: number }) => void
}

export const patternOf = (envelope: Pick<Envelope, 'name' | 'version'>): string =>
  `${envelope.name}@${envelope.version}`

export const contextOf = (envelope: Envelope) =>
  ({
    tenant: envelope.tenant,
    actor: { kind: 'event', id: envelope.name, roles: [] },
    correlation: envelope.correlation,
    causation: envelope.id,
    traceparent: envelope.traceparent,
  }) as const

/** What a group does with events inside a transaction. */
export class EventRun {
  constructor(
    readonly group: string,
    private readonly handlers: ReadonlyMap<string, Handle>,
    private readonly parts: SubscriberParts,
  ) {}

  knows(envelope: Envelope): boolean {
    return this.handlers.has(patternOf(envelope))
  }

  /**
   * In order per key, and different keys concurrently, so that the same question of many handlers becomes one statement. `fresh`: the ids
   * to handle; an event that is in `events` twice is handled once.
   */
  async handle(events: readonly Envelope[], fresh: Set<string>): Promise<void> {
    const wanted = events.filter((envelope) => fresh.delete(envelope.id))
    await this.parts.database.concurrently(
      byKey(wanted).map((ofOne) => async () => {
        for (const envelope of ofOne)
          await runInContext(contextOf(envelope), () => traceEvent(this.group, envelope, () => this.one(envelope)))
      }),
    )
    for (const envelope of wanted) {
      count('litper_events_handled_total', { group: this.group, event: envelope.name })
      countBusiness(this.group, envelope)
    }
  }

  /** What a person did who was erased since is passed over; what else tells of them is handled without them. */
  private async one(envelope: Envelope): Promise<void> {
    const { forgotten } = this.parts
    const rest = forgotten ? await forgotten.rest(envelope) : envelope
    if (rest) await this.handlers.get(patternOf(envelope))!(rest)
  }

  /** Makes the event a dead letter, once: it is in the inbox until the letter is replayed. */
  async deadLetter(envelope: Envelope, error: unknown, attempts: number): Promise<void> {
    const fresh = await this.parts.inbox.claim(this.group, [envelope.id])
    if (fresh.size === 0) return
    const letter = { source: this.group, name: envelope.name, error: messageOf(error), attempts, envelope }
    await this.parts.deadLetters.record(letter)
    count('litper_dead_letters_total', { group: this.group, event: envelope.name })
  }

  log({ name, id }: Envelope, error: unknown, attempt: number): void {
    reportFault(error, `${this.group} ${name}`)
    this.parts.log({ group: this.group, event: name, id, error: messageOf(error), attempt })
  }
}
