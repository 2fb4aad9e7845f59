import { setTimeout as sleep } from 'node:timers/promises'
import { conflict, invalid } from '@litper/kernel'
import { checkKey, type Lock, type LockOptions, type Locks } from '@litper/ports'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [10, 200]

/** A row per key with an end of time: no connection is held while the lock is. The database's clock is the only one. */
export class PostgresLocks implements Locks {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async tryLock(key: string, { ttlMs }: { readonly ttlMs: number }): Promise<Lock | undefined> {
    const tenant = this.scope()
    if (!(ttlMs >= 1 && ttlMs <= 86_400_000)) throw invalid('locks.bad_ttl', { ttlMs })
    const [row] = await this.db.query<{ token: string | null }>('SELECT spine.lock_take($1, $2, $3) AS token', [
      tenant,
      checkKey('lock', key),
      Math.ceil(ttlMs),
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
    const lock = await this.wait(key, ttlMs, performance.now() + waitMs)
    try {
      return await work(lock.token)
    } finally {
      await lock.release()
    }
  }

  private async wait(key: string, ttlMs: number, deadline: number): Promise<Lock> {
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
      const lock = await this.tryLock(key, { ttlMs })
      if (lock) return lock
      const left = deadline - performance.now()
      if (left <= 0) throw conflict('locks.taken')
      await sleep(Math.min(left, pause * (0.5 + Math.random() / 2)))
    }
  }
}
