import type { TenantId } from '@litper/kernel'
import type { Broadcast, Cache, Locks, RateLimits } from '@litper/ports'
import { RedisBroadcast } from './broadcast.ts'
import { RedisCache } from './cache.ts'
import { ASKING, answers, connect, disconnect, type OnFault } from './connection.ts'
import { RedisLocks } from './locks.ts'
import { RedisRateLimits } from './rate-limits.ts'
import { withScripts } from './scripts.ts'

export interface RedisOptions {
  readonly scope: () => TenantId
  /** The prefix of all keys and channels; `litper` by default. */
  readonly prefix?: string
  readonly onFault: OnFault
}
export interface RedisSupport {
  readonly cache: Cache
  readonly locks: Locks
  readonly rateLimits: RateLimits
  readonly broadcast: Broadcast
  /** Answers within 2 s, never throws. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/** The four support ports on one connection, and a second one to listen. Opens also while Redis is away, and waits for it. */
export async function openRedis(url: string, options: RedisOptions): Promise<RedisSupport> {
  const { scope, prefix = 'litper', onFault } = options
  const client = withScripts(await connect(url, ASKING, 'redis', onFault))
  const parts = { client, prefix, scope, onFault }
  const broadcast = new RedisBroadcast(parts, () => connect(url, ASKING, 'broadcast', onFault))
  return {
    cache: new RedisCache(parts),
    locks: new RedisLocks(parts),
    rateLimits: new RedisRateLimits(parts),
    broadcast,
    healthy: () => answers(client),
    close: async () => {
      await broadcast.close()
      await disconnect(client)
    },
  }
}
