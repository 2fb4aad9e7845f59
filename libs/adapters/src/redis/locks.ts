import type { Lock, LockOptions, Locks } from '@litper/ports'
import { checkLockTime, waitForLock } from '../lock-wait.ts'
import { type Ground, keyOf } from './ground.ts'
import { answer } from './outage.ts'

/**
 * A hash per key with its token and its end by the server’s clock. A Redis that lost its data may let two in; their tokens
 * differ.
 */
export class RedisLocks implements Locks {
  constructor(private readonly ground: Ground) {}

  async tryLock(key: string, { ttlMs }: { readonly ttlMs: number }): Promise<Lock | undefined> {
    const place = keyOf(this.ground, 'lock', key)
    const ms = checkLockTime(ttlMs)
    const token = await answer(this.ground.client.lockTake(place, ms))
    if (token === null) return undefined
    return { token: BigInt(token), release: async () => void (await answer(this.ground.client.lockFree(place, token))) }
  }

  async withLock<T>(key: string, { ttlMs, waitMs }: LockOptions, work: (token: bigint) => Promise<T>): Promise<T> {
    const lock = await waitForLock(() => this.tryLock(key, { ttlMs }), waitMs)
    try {
      return await work(lock.token)
    } finally {
      // the result of the work stays: a lock that cannot be freed ends with its time
      await lock.release().catch((error) => this.ground.onFault('locks', error))
    }
  }
}
