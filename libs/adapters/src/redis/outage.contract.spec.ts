import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { openRedis, type RedisSupport } from './open-redis.ts'
import { sweep } from './support.testing.ts'

const AWAY = { code: 'redis.unavailable', kind: 'unavailable' }
const BUCKET = { capacity: 3, refillPerSecond: 0.001 }
const SECONDS = 1000

describe.each(['cut', 'hang'] as const)('Redis away: %s', (kind) => {
  const [url, prefix, tenant] = [engineUrl('CACHE_URL'), `litper-test-${newId()}`, tenantId(newId())]
  const faults: string[] = []
  const heard: unknown[] = []
  let proxy: FlakyProxy
  let redis: RedisSupport
  let before: bigint

  beforeAll(async () => {
    proxy = await FlakyProxy.before(url)
    redis = await openRedis(proxy.url, { scope: () => tenant, prefix, onFault: (where) => faults.push(where) })
    await redis.cache.set('kept', 'value', 600)
    before = (await redis.locks.tryLock('lock', { ttlMs: 1 }))!.token
    await redis.broadcast.subscribe('news', (payload) => heard.push(payload))
    expect(await redis.healthy()).toBe(true)
    await proxy[kind]()
  })
  afterAll(async () => {
    await redis.close()
    await proxy.cut()
    await sweep(url, prefix)
  })

  it('reports that it is not healthy', async () => {
    expect(await redis.healthy()).toBe(false)
  }, 4000)
  it('finds nothing in the cache, and loads', async () => {
    expect(await redis.cache.get('kept')).toBeUndefined()
    expect(await redis.cache.getOrSet('kept', 60, async () => 'loaded')).toBe('loaded')
  }, 4000)
  it('throws when a value cannot be replaced or deleted', async () => {
    await expect(redis.cache.set('kept', 'newer', 60)).rejects.toMatchObject(AWAY)
    await expect(redis.cache.delete('kept')).rejects.toMatchObject(AWAY)
  }, 4000)
  it('gives no lock', async () => {
    const work = vi.fn(async () => 1)
    await expect(redis.locks.tryLock('lock', { ttlMs: 1000 })).rejects.toMatchObject(AWAY)
    await expect(redis.locks.withLock('lock', { ttlMs: 1000, waitMs: 60_000 }, work)).rejects.toMatchObject(AWAY)
    expect(work).not.toHaveBeenCalled()
  }, 4000)
  it('still limits, counted by this process', async () => {
    const taken = []
    for (let n = 0; n < 4; n++) taken.push((await redis.rateLimits.take('bucket', BUCKET)).allowed)
    expect(taken).toEqual([true, true, true, false])
    await expect(redis.rateLimits.take('bucket', BUCKET, 4)).rejects.toMatchObject({ code: 'rate_limits.bad_bucket' })
  }, 4000)
  it('loses published messages without an error, and accepts subscribers', async () => {
    await redis.broadcast.publish('news', 'lost')
    await redis.broadcast.subscribe('late', (payload) => heard.push(payload))
  }, 4000)
  it('opens while Redis is away', async () => {
    const other = await openRedis(proxy.url, { scope: () => tenant, prefix, onFault: () => undefined })
    expect(await other.cache.get('kept')).toBeUndefined()
    await other.close()
  }, 8000)
  it('is reported once per connection', async () => {
    await vi.waitFor(() => expect(faults).toContain('redis'), 10 * SECONDS)
    expect(new Set(faults).size).toBe(faults.length)
  })
  it('recovers by itself', async () => {
    await proxy.restore()
    await vi.waitFor(async () => expect(await redis.healthy()).toBe(true), 20 * SECONDS)
    expect(await redis.cache.get('kept')).toBe('value')
    expect((await redis.locks.tryLock('lock', { ttlMs: 1000 }))!.token > before).toBe(true)
    expect((await redis.rateLimits.take('bucket', BUCKET)).remaining).toBe(2)
    await vi.waitFor(async () => {
      await redis.broadcast.publish('news', 1)
      await redis.broadcast.publish('late', 2)
      expect(heard).toEqual(expect.arrayContaining([1, 2]))
    }, 20 * SECONDS)
    expect(heard).not.toContain('lost')
  }, 40_000)
})
