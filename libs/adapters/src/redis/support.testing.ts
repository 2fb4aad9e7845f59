import { newId, type TenantId } from '@litper/kernel'
import { Redis } from 'ioredis'
import type { MakePort } from '../../../ports/src/law.contract.ts'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { openRedis, type RedisSupport } from './open-redis.ts'

/** Deletes all keys of the suite’s prefix. */
export async function sweep(url: string, prefix: string): Promise<void> {
  const client = new Redis(url)
  for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 }))
    if (keys.length > 0) await client.unlink(keys)
  await client.quit()
}

/** A port under its own prefix; a second one shares it, like another process. */
export function onRedis<P>(pick: (support: RedisSupport) => P): MakePort<P> {
  return async (scope: () => TenantId) => {
    const [url, prefix] = [engineUrl('CACHE_URL'), `litper-test-${newId()}`]
    const open: RedisSupport[] = []
    const another = async () => {
      const support = await openRedis(url, { scope, prefix, onFault: () => undefined })
      open.push(support)
      return pick(support)
    }
    return {
      port: await another(),
      second: another,
      stop: async () => {
        for (const support of open) await support.close()
        await sweep(url, prefix)
      },
    }
  }
}
