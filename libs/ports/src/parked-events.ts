import type { TenantId } from '@litper/kernel'
import type { Envelope } from './spine.ts'

export interface NewParkedEvent {
  readonly envelope: Envelope
  /** Why it waits; absent: it only waits for its turn. An event with an error is tried alone. */
  readonly error?: string
  /** Failed tries so far; 0 unless told. */
  readonly attempts?: number
  /** Not before; at once unless told. Behind what its key has waiting it waits for that. */
  readonly waitMs?: number
}
export interface ParkedEvent {
  readonly envelope: Envelope
  readonly attempts: number
  /** It failed, or was in a run that failed. */
  readonly failed: boolean
}
/** A key whose first event failed. */
export interface ParkedKey {
  /** Of its place in the list. */
  readonly id: string
  readonly group: string
  readonly key: string
  readonly event: string
  readonly eventId: string
  readonly error: string
  readonly attempts: number
  /** Later events of the key, which wait for this one. */
  readonly waiting: number
  readonly since: string
  readonly nextTry: string
}
export interface ParkedCount {
  readonly group: string
  /** Whose first event failed. */
  readonly keys: number
  readonly events: number
}

/**
 * Events that a group has taken from its bus and not yet handled, in order per key: those of a key that failed, and what a tenant has
 * beyond its share. Law: parked-events.contract.ts.
 */
export interface ParkedEvents {
  /**
   * In the ambient transaction: which of the events may be handled now. They are noted in the group's inbox and new to it; an event
   * whose key has something waiting is put behind it.
   */
  admit(group: string, events: readonly Envelope[]): Promise<Set<string>>
  /** In the ambient transaction; what waits already is left alone. */
  park(group: string, events: readonly NewParkedEvent[]): Promise<void>
  /** Tenants with something due, and in how many milliseconds the next is: the subscriber's own right over all tenants. */
  due(group: string): Promise<{ readonly tenants: TenantId[]; readonly nextMs?: number }>
  /**
   * In the ambient transaction: what is due, in order per key, at most so many, or one that failed alone. Until the transaction ends nobody
   * else is given anything of this group and tenant; meanwhile they get nothing.
   */
  take(group: string, most: number): Promise<ParkedEvent[]>
  /** In the ambient transaction: they are dealt with. */
  remove(group: string, ids: readonly string[]): Promise<void>
  /** In the ambient transaction: each is to be tried alone. */
  doubt(group: string, ids: readonly string[], error: string): Promise<void>
  /** In the ambient transaction: it failed; it and what waits behind it are due in so many milliseconds. `counts`: as one of its tries. */
  postpone(group: string, event: Envelope, waitMs: number, error: string, counts: boolean): Promise<void>
  /** Of the ambient tenant, the newest first. */
  list(options: { readonly after?: string; readonly limit: number }): Promise<ParkedKey[]>
  /** Over all tenants, for the metrics. */
  counts(): Promise<ParkedCount[]>
}
