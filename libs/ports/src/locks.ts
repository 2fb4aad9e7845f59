export interface Lock {
  /** Strictly greater than every earlier token of the key: what the lock guards refuses a smaller one than it has seen. */
  readonly token: bigint
  /** Frees the key, unless the time ran out and somebody else holds it. Throws `unavailable`; the lock then ends with its time. */
  release(): Promise<void>
}

/**
 * One holder at a time per tenant and key, for `ttlMs` at most: a holder that dies or stalls is overtaken, and its token shows
 * it. Not re-entrant. Law: locks.contract.ts.
 *
 * While the engine is away nobody gets a lock: both calls throw `unavailable`, without waiting. An engine that loses its data may
 * let two in: what must never happen twice is guarded by the token.
 */
export interface Locks {
  /** `undefined` when taken. */
  tryLock(key: string, options: { readonly ttlMs: number }): Promise<Lock | undefined>
  /** Waits up to `waitMs` for the key. @throws DomainError `locks.taken` (conflict) when it stays taken. */
  withLock<T>(key: string, options: LockOptions, work: (token: bigint) => Promise<T>): Promise<T>
}
export interface LockOptions {
  /** The longest that `work` may take. */
  readonly ttlMs: number
  readonly waitMs: number
}
