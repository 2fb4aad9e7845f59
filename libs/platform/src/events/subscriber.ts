import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError, messageOf } from '@litper/kernel'
import type { Database, DeadLetters, Envelope, Inbox } from '@litper/ports'
import { runInContext } from '../context/context.ts'
import { isOutage } from '../errors/outage.ts'
import { metrics } from '../telemetry/metrics.ts'
import { byKey, intoLanes, intoRuns } from './batches.ts'

export type Handle = (envelope: Envelope) => Promise<void>
export interface SubscriberParts {
  readonly database: Database
  readonly inbox: Inbox
  readonly deadLetters: DeadLetters
  readonly log: (line: { group: string; event: string; id: string; error: string; attempt: number }) => void
}

const RUN = 64
const TRIES = 6

/**
 * Handles a group's batches: lanes side by side, a run of events in one transaction with their inbox rows, in order per key and side
 * by side otherwise, so that what many of them ask of the database is one statement. When a run fails, its events are tried one by one, so that a poisoned one takes nobody with it: it is buried after some tries. A fault of the
 * database is no poison: it is waited out.
 */
export class Subscriber {
  private stopping = false

  constructor(
    private readonly group: string,
    private readonly handlers: ReadonlyMap<string, Handle>,
    private readonly parts: SubscriberParts,
    /** More than one only where all keys name the same kind of thing: else two lanes would lock the same rows in opposite orders. */
    private readonly lanes = 1,
  ) {}

  stop(): void {
    this.stopping = true
  }

  async handle(batch: readonly Envelope[]): Promise<void> {
    const mine = batch.filter((envelope) => this.handlers.has(patternOf(envelope)))
    await Promise.all(intoLanes(mine, this.lanes).map((lane) => this.lane(lane)))
  }

  private async lane(lane: readonly Envelope[]): Promise<void> {
    for (const run of intoRuns(lane, RUN)) {
      try {
        await this.together(run)
      } catch {
        for (const envelope of run) await this.alone(envelope)
      }
    }
  }

  private together(run: readonly Envelope[]): Promise<void> {
    const first = run[0]!
    return runInContext({ tenant: first.tenant, actor: eventActor(first), correlation: first.correlation }, () =>
      this.parts.database.separateTransaction(async () => {
        const fresh = await this.parts.inbox.claim(
          this.group,
          run.map((envelope) => envelope.id),
        )
        const wanted = run.filter((envelope) => fresh.delete(envelope.id))
        await this.parts.database.concurrently(
          byKey(wanted).map((ofOne) => async () => {
            for (const envelope of ofOne)
              await runInContext(contextOf(envelope), () => this.handlers.get(patternOf(envelope))!(envelope))
          }),
        )
        for (const { name } of wanted) metrics.eventsHandled.inc({ group: this.group, event: name })
      }),
    )
  }

  private async alone(envelope: Envelope): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.together([envelope])
      } catch (error) {
        if (this.stopping) throw error
        this.parts.log({ group: this.group, event: envelope.name, id: envelope.id, error: messageOf(error), attempt })
        const waitOut = isOutage(error)
        if (!waitOut && (attempt >= TRIES || isHopeless(error))) return this.deadLetter(envelope, error, attempt)
        await sleep(Math.min(2000, 20 * 3 ** Math.min(attempt, 5)) * (0.5 + Math.random() / 2))
      }
    }
  }

  private async deadLetter(envelope: Envelope, error: unknown, attempts: number): Promise<void> {
    metrics.deadLetters.inc({ group: this.group, event: envelope.name })
    await runInContext(contextOf(envelope), () =>
      this.parts.deadLetters.add({
        source: this.group,
        name: envelope.name,
        error: messageOf(error),
        attempts,
        envelope,
      }),
    )
  }
}

export const patternOf = (envelope: Pick<Envelope, 'name' | 'version'>): string =>
  `${envelope.name}@${envelope.version}`
const eventActor = (envelope: Envelope) => ({ kind: 'event', id: envelope.name, roles: [] }) as const
const contextOf = (envelope: Envelope) => ({
  tenant: envelope.tenant,
  actor: eventActor(envelope),
  correlation: envelope.correlation,
  causation: envelope.id,
  traceparent: envelope.traceparent,
})

/** A considered no: trying again gives the same. */
const isHopeless = (error: unknown) =>
  error instanceof DomainError && (error.kind === 'invalid' || error.kind === 'forbidden')
