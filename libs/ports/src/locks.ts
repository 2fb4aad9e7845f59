export interface Lock {
  /**
   * Greater than every earlier token of the key. The resource that the lock protects must refuse a smaller token than it has
   * seen.
   */
  readonly token: bigint
  /**
   * Frees the key, unless the time is over and another holds it. Throws `unavailable`; then the lock ends with its time.
   */
  release(): Promise<void>
}

/**
 * One holder at a time per tenant and key, for at most `ttlMs`. When a holder dies or stalls, another gets the lock with a
 * greater token. Not re-entrant. Law: locks.contract.ts.
 *
 * While the engine is away both calls throw `unavailable` at once. An engine that loses its data may let two in: what must
 * never happen twice needs the token.
 */
export interface Locks {
  /** `undefined` when another holds it. */
  tryLock(key: string, options: { readonly ttlMs: number }): Promise<Lock | undefined>
  /** Waits up to `waitMs` for the key. @throws DomainError `locks.taken` (conflict) when it stays taken. */
  withLock<T>(key: string, options: LockOptions, work: (token: bigint) => Promise<T>): Promise<T>
}
export interface LockOptions {
  /** The longest that `work` may take. */
  readonly ttlMs: number
  readonly waitMs: number
}
