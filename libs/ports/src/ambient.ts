import type { Emitted } from '@litper/contracts'
import type { TenantId } from '@litper/kernel'

/** Puts events into the outbox of the ambient transaction: they leave when it commits, or never. */
export type Publish = (emitted: readonly Emitted[]) => Promise<void>

/**
 * Schedules an effect in the ambient transaction: it acts once that is committed. The same kind and key never act twice; returns
 * false when they are known.
 */
export type ScheduleEffect = (kind: string, key: string, payload: unknown, runAt?: Date) => Promise<boolean>

/** Runs `work` as the tenant that a public key, a credential or a schedule belongs to. */
export type AsTenant = <T>(tenant: TenantId, work: () => T) => T
