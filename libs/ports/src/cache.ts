/**
 * What may be lost at any time and computed again. Values are JSON; `undefined` cannot be kept. Scoped by the ambient tenant;
 * every call throws `tenancy.missing` without one. Law: cache.contract.ts.
 *
 * An engine of its own that is away stops nobody who reads: `get` finds nothing and `getOrSet` loads. `set` and `delete` throw
 * `unavailable`: the value that should be gone may still be there, and who replaced it must know.
 */
export interface Cache {
  /** `undefined` when absent or expired. */
  get<T>(key: string): Promise<T | undefined>
  /** @throws DomainError `cache.bad_ttl` unless 0 < ttlSeconds <= 30 days; `cache.bad_value` for what JSON cannot say. */
  set(key: string, value: unknown, ttlSeconds: number): Promise<void>
  delete(key: string): Promise<void>
  /** Callers of one process that miss the same key at the same time share one `load`; a failed load is not kept. */
  getOrSet<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T>
}
