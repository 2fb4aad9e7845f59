import type { Emitted } from '@litper/contracts'
import type { TenantId } from '@litper/kernel'

export { type Emitted, emit } from '@litper/contracts'

/** Tells events in the ambient transaction: they leave when it commits, or never. */
export interface Events {
  publish(...told: readonly Emitted[]): Promise<void>
}
/** Runs `work` as the tenant that a public key turned out to belong to. */
export type AsTenant = <T>(tenant: TenantId, work: () => T) => T
