import type { EventContract, EventData } from './define-event.ts'

/** One event to tell, with its contract: what use cases hand over to be published. */
export interface Told<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
}
export const tell = <C extends EventContract>(contract: C, data: EventData<C>): Told<C> => ({ contract, data })
