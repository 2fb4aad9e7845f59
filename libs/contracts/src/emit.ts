import type { EventContract, EventData } from './define-event.ts'

/** One event that a use case emits, with its contract. */
export interface Emitted<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
  /** The trace that it belongs to, where that is not the one that runs now. */
  readonly traceparent?: string
}
export const emit = <C extends EventContract>(contract: C, data: EventData<C>): Emitted<C> => ({ contract, data })
