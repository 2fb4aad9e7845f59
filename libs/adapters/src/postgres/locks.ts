import { checkKey, type Lock, type LockOptions, type Locks } from '@litper/ports'
import { checkLockTime, waitForLock } from '../lock-wait.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

/** A row per key with its end: no connection is kept while a lock is held. Only the clock of the database counts. */
export class PostgresLocks implements Locks {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async tryLock(key: string, { ttlMs }: { readonly ttlMs: number }): Promise<Lock | undefined> {
    const tenant = this.scope()
    const ms = checkLockTime(ttlMs)
    const [row] = await this.db.query<{ token: string | null }>('SELECT spine.lock_take($1, $2, $3) AS token', [
      tenant,
      checkKey('lock', key),
      ms,
    ])
    if (!row?.token) return undefined
    const token = BigInt(row.token)
    return {
      token,
      release: async () =>
        void (await this.db.query('SELECT spine.lock_free($1, $2, $3)', [tenant, key, String(token)])),
    }
  }

  async withLock<T>(key: string, { ttlMs, waitMs }: LockOptions, work: (token: bigint) => Promise<T>): Promise<T> {
    const lock = await waitForLock(() => this.tryLock(key, { ttlMs }), waitMs)
    try {
      return await work(lock.token)
    } finally {
      await lock.release()
    }
  }
}
