import type { EventContract, EventData } from '@litper/contracts'
import type { TenantId } from '@litper/kernel'

/** One event to tell, with its contract. */
export interface Told<C extends EventContract = EventContract> {
  readonly contract: C
  readonly data: EventData<C>
}
export const tell = <C extends EventContract>(contract: C, data: EventData<C>): Told<C> => ({ contract, data })

/** Tells events in the ambient transaction: they leave when it commits, or never. */
export interface Events {
  publish(...told: readonly Told[]): Promise<void>
}
/** Runs `work` as the tenant that a public key turned out to belong to. */
export type AsTenant = <T>(tenant: TenantId, work: () => T) => T
