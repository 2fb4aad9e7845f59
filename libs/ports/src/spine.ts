import type { TenantId } from '@litper/kernel'

/** An event on its way between services. Source: HOUSE.md, "Events". */
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
  readonly data: T
}

/** Moves committed envelopes between services. Law: event-bus.contract.ts. */
export interface EventBus {
  /** Called by the relay alone. Idempotency is the inbox's: publishing twice is allowed, losing is not. */
  publish(envelopes: readonly Envelope[]): Promise<void>
  /**
   * Hands every event of the streams to `handle`, in order per key, at least once per group; a rejected batch comes again.
   * One process of a group works at a time per partition; another takes over when it dies.
   */
  subscribe(options: SubscribeOptions): Promise<Subscription>
  /** How many events of the streams (embedded: of all streams) the group has not handled yet. */
  lag(group: string, streams: readonly string[]): Promise<number>
}
export interface SubscribeOptions {
  readonly group: string
  readonly streams: readonly string[]
  /** `behind`: how many events wait behind this batch, roughly, as far as the bus knows; 0 when it keeps up. */
  handle(batch: readonly Envelope[], behind?: number): Promise<void>
}
export interface Subscription {
  /** Finishes the batch in hand, then stops. */
  stop(): Promise<void>
}

/** Written in the transaction of the state it tells of; read by the relay alone. */
export interface Outbox {
  append(envelopes: readonly Envelope[]): Promise<void>
}

export interface Inbox {
  /** Records (group, id) in the ambient transaction; returns the ids not seen before. */
  claim(group: string, ids: readonly string[]): Promise<Set<string>>
}

export type EffectState = 'pending' | 'claimed' | 'unknown' | 'done' | 'failed' | 'cancelled'

/** One call to the world, before, during and after: its row is the receipt. */
export interface EffectRow {
  readonly id: string
  readonly tenant: TenantId
  readonly kind: string
  /** At most one effect per kind and key, for ever. */
  readonly key: string
  readonly payload: unknown
  readonly attempts: number
  /** True when an earlier attempt may have reached the world. */
  readonly uncertain: boolean
  readonly correlation: string
  readonly traceparent?: string
  readonly createdAt: Date
}
export interface NewEffect {
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  /** Not before; now unless told. */
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
export interface EffectLedger {
  /** In the ambient transaction; an effect whose key is known is left alone. Returns how many were new. */
  enqueue(effects: readonly NewEffect[]): Promise<number>
  /** In the ambient transaction. */
  settle(
    id: string,
    outcome: { state: 'done' | 'failed' | 'cancelled'; result?: unknown; error?: string },
  ): Promise<void>
  /** Puts it back, own transaction; `uncertain` when the world may have been reached. */
  postpone(id: string, until: Date, error: string, uncertain: boolean): Promise<void>
  /**
   * Claims what is due for these kinds, over all tenants: the runner's own right. When more is due than asked for, it is shared out by
   * tenant: whoever holds least comes first, then the oldest.
   */
  claimDue(kinds: readonly string[], limit: number, shares?: Shares): Promise<EffectRow[]>
  /**
   * Marks as uncertain what dead processes had claimed, and what this one claimed a minute ago and no longer has in hand (its
   * outcome could not be written). Returns how many.
   */
  reclaimOrphans(inHand: readonly string[]): Promise<number>
  /** Calls back when something may be due in this or another process. */
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
  /** Own transaction, in the ambient tenant. */
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
