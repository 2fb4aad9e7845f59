import type { Lock, LockOptions, Locks } from '@litper/ports'
import { checkLockTime, waitForLock } from '../lock-wait.ts'
import { answer } from './outage.ts'
import { keyOf, type RedisParts } from './parts.ts'

/**
 * A hash per key with its token and its end by the server’s clock. A Redis that lost its data may let two in; their tokens
 * differ.
 */
export class RedisLocks implements Locks {
  constructor(private readonly parts: RedisParts) {}

  async tryLock(key: string, { ttlMs }: { readonly ttlMs: number }): Promise<Lock | undefined> {
    const place = keyOf(this.parts, 'lock', key)
    const ms = checkLockTime(ttlMs)
    const token = await answer(this.parts.client.lockTake(place, ms))
    if (token === null) return undefined
    return { token: BigInt(token), release: async () => void (await answer(this.parts.client.lockFree(place, token))) }
  }

  async withLock<T>(key: string, { ttlMs, waitMs }: LockOptions, work: (token: bigint) => Promise<T>): Promise<T> {
    const lock = await waitForLock(() => this.tryLock(key, { ttlMs }), waitMs)
    try {
      return await work(lock.token)
    } finally {
      // the result of the work stays: a lock that cannot be freed ends with its time
      await lock.release().catch((error) => this.parts.onFault('locks', error))
    }
  }
}
