/**
 * Values that can be lost at any time and computed again. Values are JSON; `undefined` cannot be kept. Keys are per tenant;
 * every call throws `tenancy.missing` without one. Law: cache.contract.ts.
 *
 * While the engine is away `get` finds nothing and `getOrSet` loads. `set` and `delete` throw `unavailable`: the old value may
 * still be there, and the caller must know.
 */
export interface Cache {
  /** `undefined` when absent or expired. */
  get<T>(key: string): Promise<T | undefined>
  /** @throws DomainError `cache.bad_ttl` unless 0 < ttlSeconds <= 30 days; `cache.bad_value` for values that are not JSON. */
  set(key: string, value: unknown, ttlSeconds: number): Promise<void>
  delete(key: string): Promise<void>
  /** Callers of one process that miss the same key at the same time share one `load`; a failed load is not kept. */
  getOrSet<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T>
}
