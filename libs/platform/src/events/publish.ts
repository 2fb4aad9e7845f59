import type { EventContract, EventData } from '@litper/contracts'
import { newId } from '@litper/kernel'
import type { Envelope, Outbox } from '@litper/ports'
import { currentContext, currentTenant } from '../context/context.ts'

/** One event to tell, with its contract: what use cases return or hand to `Events.publish`. */
export interface Told<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
}
export const tell = <C extends EventContract>(contract: C, data: EventData<C>): Told<C> => ({ contract, data })

/** Wraps an event for its way, in the ambient context. @throws ZodError when the data breaks its own contract. */
export function envelop({ contract, data }: Told, at = new Date()): Envelope {
  const context = currentContext()
  return {
    id: newId(at.getTime()), name: contract.name, version: contract.version, stream: contract.stream, key: contract.key(data),
    tenant: currentTenant(), at: at.toISOString(), correlation: context?.correlation ?? newId(), causation: context?.causation,
    traceparent: context?.traceparent, data: contract.data.parse(data),
  }
}

/** Tells events in the ambient transaction: they leave when it commits, or never. */
export class Events {
  constructor(private readonly outbox: Outbox) {}

  publish(...told: readonly Told[]): Promise<void> {
    return this.outbox.append(told.map((one) => envelop(one)))
  }
}
