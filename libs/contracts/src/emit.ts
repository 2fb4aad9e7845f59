import type { EventContract, EventData } from './define-event.ts'

/** One event to tell, with its contract: what use cases hand over to be published. */
export interface Emitted<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
}
export const emit = <C extends EventContract>(contract: C, data: EventData<C>): Emitted<C> => ({ contract, data })
