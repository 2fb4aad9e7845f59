import { setTimeout as sleep } from 'node:timers/promises'
import { conflict, invalid } from '@litper/kernel'
import type { Lock, LockOptions, Locks } from '@litper/ports'
import { type Ground, keyOf } from './ground.ts'
import { answer } from './outage.ts'

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [10, 200]

/** A hash per key with its token and its end by the server's clock. A Redis that lost its data may let two in: the token tells. */
export class RedisLocks implements Locks {
  constructor(private readonly ground: Ground) {}

  async tryLock(key: string, { ttlMs }: { readonly ttlMs: number }): Promise<Lock | undefined> {
    const place = keyOf(this.ground, 'lock', key)
    if (!(ttlMs >= 1 && ttlMs <= 86_400_000)) throw invalid('locks.bad_ttl', { ttlMs })
    const token = await answer(this.ground.client.lockTake(place, Math.ceil(ttlMs)))
    if (token === null) return undefined
    return { token: BigInt(token), release: async () => void (await answer(this.ground.client.lockFree(place, token))) }
  }

  async withLock<T>(key: string, { ttlMs, waitMs }: LockOptions, work: (token: bigint) => Promise<T>): Promise<T> {
    const lock = await this.wait(key, ttlMs, performance.now() + waitMs)
    try {
      return await work(lock.token)
    } finally {
      // what the work came to stands: a lock that cannot be freed ends with its time
      await lock.release().catch((error) => this.ground.onFault('locks', error))
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
