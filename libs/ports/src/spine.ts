import type { TenantId } from '@litper/kernel'

/** An event on its way between services. */
export interface Envelope<T = unknown> {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly stream: string
  /** All events of one key stay in order, whatever their kind. */
  readonly key: string
  readonly tenant: TenantId
  /** RFC 3339 UTC. */
  readonly at: string
  readonly correlation: string
  readonly causation?: string
  readonly traceparent?: string
  /** It told of a person who was erased since: of them it holds nothing any more. */
  readonly forgotten?: true
  readonly data: T
}

/** Moves committed envelopes between services. Law: event-bus.contract.ts. */
export interface EventBus {
  /** Called by the relay only. An event may be published twice, because the inbox ignores the second; it must not be lost. */
  publish(envelopes: readonly Envelope[]): Promise<void>
  /**
   * Gives every event of the streams to `handle`, in order per key, at least once per group. A rejected batch is delivered
   * again. One process of a group works on a partition at a time; another takes over when it dies.
   */
  subscribe(options: SubscribeOptions): Promise<Subscription>
  /** How many events of the streams (embedded: of all streams) the group has not handled yet. */
  lag(group: string, streams: readonly string[]): Promise<number>
}
export interface SubscribeOptions {
  readonly group: string
  readonly streams: readonly string[]
  handle(batch: readonly Envelope[], behind?: Behind): Promise<void>
}
/** What waits behind a batch, as far as the bus knows. */
export interface Behind {
  /** Roughly; 0 when the group keeps up. */
  readonly events: number
  /** Whose they are; undefined when the bus has not seen all of them. */
  readonly tenants?: ReadonlySet<TenantId>
}
export interface Subscription {
  /** Finishes the current batch, then stops. */
  stop(): Promise<void>
}

/** Events are written in the transaction of the state that they report; only the relay reads them. */
export interface Outbox {
  append(envelopes: readonly Envelope[]): Promise<void>
}

export interface Inbox {
  /** Records (group, id) in the current transaction; returns the ids that are new. */
  claim(group: string, ids: readonly string[]): Promise<Set<string>>
}

export type EffectState = 'pending' | 'claimed' | 'unknown' | 'done' | 'failed' | 'cancelled'

/** One call to a vendor, before, during and after. The row is the receipt. */
export interface EffectRow {
  readonly id: string
  readonly tenant: TenantId
  readonly kind: string
  /** At most one effect per kind and key, for ever. */
  readonly key: string
  readonly payload: unknown
  readonly attempts: number
  /** True when an earlier attempt may have reached the vendor. */
  readonly uncertain: boolean
  /** Milliseconds since it was known that the answer of the last such attempt was lost, by the database's clock. */
  readonly lostForMs?: number
  readonly correlation: string
  readonly traceparent?: string
  readonly createdAt: Date
  /** Its tenant has a roll-out control that limits something. */
  readonly controlled?: boolean
}
export interface NewEffect {
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  /** Not before this time; now by default. */
  readonly runAt?: Date
  readonly correlation: string
  readonly traceparent?: string
}
/** What a runner has in hand already. */
export interface Shares {
  readonly held: ReadonlyMap<TenantId, number>
  /** A tenant that holds fewer gets what it lacks, beyond the limit too. */
  readonly least: number
}
/** Whether the vendor may have been reached: `new`, by the attempt that just ended; `kept`, by one before it. */
export type Doubt = 'none' | 'kept' | 'new'
export interface EffectLedger {
  /** In the current transaction; an effect whose key exists is not added again. Returns how many were new. */
  enqueue(effects: readonly NewEffect[]): Promise<number>
  /** In the current transaction. False when it has ended before, or another process has it now: then nothing of it may be recorded. */
  settle(
    id: string,
    outcome: { state: 'done' | 'failed' | 'cancelled'; result?: unknown; error?: string },
  ): Promise<boolean>
  /** Makes it pending again at `until`, in its own transaction. */
  postpone(id: string, until: Date, error: string, doubt: Doubt): Promise<void>
  /**
   * Claims due effects of these kinds, of all tenants. Only the runner may do this. When more is due than asked for, tenants that hold
   * least come first, then the oldest effects.
   */
  claimDue(kinds: readonly string[], limit: number, shares?: Shares): Promise<EffectRow[]>
  /**
   * Makes the claims of dead processes uncertain, and claims of this process that are older than a minute and not in `inHand`
   * (their result could not be written). A process that only lost its connection has a moment to come back. Returns how many.
   */
  reclaimOrphans(inHand: readonly string[]): Promise<number>
  /** Calls the listener when an effect may be due, in this or another process. */
  onWake(listener: () => void): void
}

export interface DeadLetter {
  readonly id: string
  readonly source: string
  readonly name: string
  readonly error: string
  readonly attempts: number
  readonly envelope: unknown
  readonly at: string
  readonly replayedAt?: string
}
export type NewDeadLetter = Pick<DeadLetter, 'source' | 'name' | 'error' | 'attempts' | 'envelope'>
export interface DeadLetters {
  /** In its own transaction, for the current tenant. */
  add(letter: NewDeadLetter): Promise<void>
  /** In the ambient transaction. */
  record(letter: NewDeadLetter): Promise<void>
  list(options: { after?: string; limit: number }): Promise<DeadLetter[]>
  /**
   * Puts the event back on its stream, and lets its group forget that it was dealt with; a second replay of the same letter is a
   * conflict.
   */
  replay(id: string): Promise<void>
}
