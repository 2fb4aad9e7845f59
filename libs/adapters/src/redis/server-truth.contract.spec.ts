import { setTimeout as sleep } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { openRedis, type RedisSupport } from './open-redis.ts'
import { sweep } from './support.testing.ts'

const FIVE_MINUTES = 300_000
const [prefix, tenant] = [`litper-test-${newId()}`, tenantId(newId())]
let server: Redis
let one: RedisSupport
let two: RedisSupport

beforeAll(async () => {
  const url = engineUrl('CACHE_URL')
  server = new Redis(url)
  const open = () => openRedis(url, { scope: () => tenant, prefix, onFault: () => undefined })
  ;[one, two] = [await open(), await open()]
})
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await one.close()
  await two.close()
  await server.quit()
  await sweep(engineUrl('CACHE_URL'), prefix)
})

it.each([FIVE_MINUTES, -FIVE_MINUTES])('does not trust a process whose clock is %i ms off', async (off) => {
  const bucket = { capacity: 2, refillPerSecond: 0.01 }
  await one.rateLimits.take(`bucket${off}`, bucket, 2)
  const held = await one.locks.tryLock(`lock${off}`, { ttlMs: 60_000 })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + off })
  expect((await two.rateLimits.take(`bucket${off}`, bucket)).allowed).toBe(false)
  expect(await two.locks.tryLock(`lock${off}`, { ttlMs: 60_000 })).toBeUndefined()
  await held!.release()
  expect((await two.locks.tryLock(`lock${off}`, { ttlMs: 60_000 }))!.token > held!.token).toBe(true)
})
it('keeps a stalled holder from the protected resource', async () => {
  const guarded = { seen: 0n, text: '' }
  const write = (token: bigint, text: string) => {
    if (token < guarded.seen) throw new Error('fenced')
    Object.assign(guarded, { seen: token, text })
  }
  const stalled = one.locks.withLock('guarded', { ttlMs: 50, waitMs: 0 }, async (token) => {
    await two.locks.withLock('guarded', { ttlMs: 5000, waitMs: 5000 }, async (next) => write(next, 'new'))
    write(token, 'old')
  })
  await expect(stalled).rejects.toThrow('fenced')
  expect(guarded.text).toBe('new')
})
it('gives greater tokens after the server lost its data', async () => {
  const first = await one.locks.tryLock('lost', { ttlMs: 60_000 })
  expect(await server.unlink(`${prefix}:${tenant}:lock:lost`)).toBe(1)
  const next = await two.locks.tryLock('lost', { ttlMs: 60_000 })
  expect(next!.token > first!.token).toBe(true)
  await first!.release()
  expect(await one.locks.tryLock('lost', { ttlMs: 60_000 })).toBeUndefined()
})
it('goes on when the server lost the scripts', async () => {
  await one.locks.tryLock('scripts', { ttlMs: 1 })
  await server.script('FLUSH')
  expect(await one.locks.tryLock('more scripts', { ttlMs: 1 })).toBeDefined()
  expect((await one.rateLimits.take('scripts', { capacity: 1, refillPerSecond: 1 })).allowed).toBe(true)
})
it('leaves no key without an end', async () => {
  await one.cache.set('short', 1, 60)
  await one.locks.tryLock('short', { ttlMs: 1 })
  await one.rateLimits.take('short', { capacity: 1, refillPerSecond: 1000 })
  const keys = ['cache', 'lock', 'limit'].map((kind) => `${prefix}:${tenant}:${kind}:short`)
  for (const key of keys) expect(await server.pttl(key)).toBeGreaterThan(0)
  await one.rateLimits.take('soon full', { capacity: 1, refillPerSecond: 1000 })
  await sleep(1200)
  expect(await server.exists(`${prefix}:${tenant}:limit:soon full`)).toBe(0)
})
it('ends a subscription without listeners, and can subscribe again', async () => {
  const channel = `${prefix}:${tenant}:channel:room`
  const listeners = async () => (await server.pubsub('NUMSUB', channel))[1]
  const stop = await one.broadcast.subscribe('room', () => undefined)
  const stopToo = await one.broadcast.subscribe('room', () => undefined)
  expect(await listeners()).toBe(1)
  await stop()
  await stop()
  expect(await listeners()).toBe(1)
  await stopToo()
  expect(await listeners()).toBe(0)
  const heard: unknown[] = []
  await one.broadcast.subscribe('room', (payload) => heard.push(payload))
  await two.broadcast.publish('room', 'again')
  await vi.waitFor(() => expect(heard).toEqual(['again']), 5000)
})
