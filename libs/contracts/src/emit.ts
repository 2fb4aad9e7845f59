import type { EventContract, EventData } from './define-event.ts'

/** One event that a use case emits, with its contract. */
export interface Emitted<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
}
export const emit = <C extends EventContract>(contract: C, data: EventData<C>): Emitted<C> => ({ contract, data })
