import type { Emitted } from '@litper/contracts'
import { newId } from '@litper/kernel'
import type { Envelope, Outbox } from '@litper/ports'
import { currentContext, currentTenant } from '../context/context.ts'
import type { Forgotten } from '../people/forgotten.ts'
import { currentTraceparent } from '../telemetry/current-traceparent.ts'
import { tracing } from '../telemetry/tracing.ts'

/** Makes the envelope of an event, with the ids of the current context. @throws ZodError when the data breaks its contract. */
export function envelop({ contract, data, traceparent }: Emitted, at = new Date()): Envelope {
  const context = currentContext()
  return {
    id: newId(at.getTime()),
    name: contract.name,
    version: contract.version,
    stream: contract.stream,
    key: contract.key(data),
    tenant: currentTenant(),
    at: at.toISOString(),
    correlation: context?.correlation ?? newId(),
    causation: context?.causation,
    traceparent: traceparent === undefined ? currentTraceparent() : joined(traceparent, contract.name),
    data: contract.data.parse(data),
  }
}

/** An older trace goes on here; it and the trace of what runs now lead to each other. */
function joined(traceparent: string, name: string): string {
  const links = [tracing.current()]
  const span = tracing.start('event_join', { parent: traceparent, links, attributes: { 'litper.event.name': name } })
  span?.end()
  return span?.traceparent ?? traceparent
}

/** Emits events in the current transaction: they are sent when it commits, and never when it rolls back. */
export class Events {
  constructor(
    private readonly outbox: Outbox,
    /** Absent in specs that have nobody to forget. */
    private readonly forgotten?: Pick<Forgotten, 'rest'>,
  ) {}

  async publish(...told: readonly Emitted[]): Promise<void> {
    const envelopes = told.map((one) => envelop(one))
    if (!this.forgotten) return this.outbox.append(envelopes)
    const left: Envelope[] = []
    for (const one of envelopes) {
      const rest = await this.forgotten.rest(one)
      if (rest) left.push(rest)
    }
    if (left.length > 0) await this.outbox.append(left)
  }
}
