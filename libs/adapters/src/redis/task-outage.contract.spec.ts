import { newId, tenantId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { openRedisTaskQueue } from './open-task-queue.ts'
import { sweep } from './support.testing.ts'
import type { BullTaskQueue } from './task-queue.ts'

const AWAY = { code: 'redis.unavailable', kind: 'unavailable' }

describe.each(['cut', 'hang'] as const)('Redis away: %s', (kind) => {
  const [url, prefix, tenant] = [engineUrl('QUEUE_URL'), `litper-test-${newId()}`, tenantId(newId())]
  const ended: number[] = []
  const [inHand, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let server: Redis
  let proxy: FlakyProxy
  let queue: BullTaskQueue
  const open = () =>
    openRedisTaskQueue(proxy.url, {
      scope: () => tenant,
      runAs: (_tenant, work) => work(),
      prefix,
      onFault: () => undefined,
      drainMs: 5000,
    })
  const task = async ({ data }: { data: { n: number } }) => {
    if (data.n === 1) {
      inHand.resolve()
      await gate.promise
    }
    ended.push(data.n)
  }

  beforeAll(async () => {
    server = new Redis(url)
    proxy = await FlakyProxy.before(url)
    queue = await open()
    await queue.work('away', { concurrency: 2 }, task)
    await queue.enqueue('away', { n: 0 })
    await vi.waitFor(() => expect(ended).toEqual([0]), 10_000)
    await queue.enqueue('away', { n: 1 })
    await inHand.promise // otherwise the clean-up below deletes it
    await proxy[kind]()
  })
  afterAll(async () => {
    await queue.stop()
    await proxy.cut()
    await server.quit()
    await sweep(url, prefix)
  })

  it('refuses tasks and schedules, and says so', async () => {
    expect(await queue.healthy()).toBe(false)
    await expect(queue.enqueue('away', { n: -1 })).rejects.toMatchObject(AWAY)
    await expect(queue.enqueue('another', { n: -1 })).rejects.toMatchObject(AWAY)
    await expect(queue.schedule('away', '* * * * *', {})).rejects.toMatchObject(AWAY)
    await expect(queue.unschedule('away')).rejects.toMatchObject(AWAY)
  }, 15_000)
  it('opens and accepts workers', async () => {
    const other = await open()
    await other.work('early', {}, task)
    await other.every('sweep', '0 0 1 1 *', async () => undefined)
    const scheduled = () => server.exists(`${prefix}:tasks:~ticks:repeat:${SYSTEM_TENANT}/sweep`)
    expect(await scheduled()).toBe(0)
    await proxy.restore()
    await vi.waitFor(async () => expect(await other.healthy()).toBe(true), 20_000)
    await vi.waitFor(async () => expect(await scheduled()).toBe(1), 10_000)
    await other.enqueue('early', { n: 5 })
    await vi.waitFor(() => expect(ended).toContain(5), 30_000)
    await sweep(url, prefix) // like a server that lost its data
    await proxy.cut()
    await proxy.restore()
    await vi.waitFor(async () => expect(await scheduled()).toBe(1), 20_000)
    await other.stop()
    await proxy[kind]()
  }, 70_000)
  it('finishes running tasks, and goes on by itself', async () => {
    gate.resolve()
    await vi.waitFor(() => expect(ended).toContain(1), 10_000)
    await proxy.restore()
    await vi.waitFor(async () => expect(await queue.healthy()).toBe(true), 20_000)
    for (const n of [2, 3, 4]) await queue.enqueue('away', { n })
    await vi.waitFor(() => expect(ended).toEqual(expect.arrayContaining([2, 3, 4])), 40_000)
    expect(ended).not.toContain(-1)
  }, 80_000)
})
