import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@litper/kernel'
import { expect, it, vi } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { Task, TaskQueue } from './task-queue.ts'

/** The law of task queues. `second` opens another worker process. */
export function taskQueueContract(make: MakePort<TaskQueue>): void {
  const { a, b, inA, inB, port, second, scope } = underLaw(make)
  const collect = async (name: string, queue = port(), concurrency = 1) => {
    const seen: (Task<{ n: number }> & { at: number; scope: string })[] = []
    await queue.work<{ n: number }>(
      name,
      { concurrency },
      async (task) => void seen.push({ ...task, at: Date.now(), scope: scope() }),
    )
    return seen
  }
  const numbers = (seen: { data: { n: number } }[]) => seen.map((task) => task.data.n).sort((x, y) => x - y)

  it('runs each task in the context of its own tenant', async () => {
    const seen = await collect('law.tenants')
    await inA((queue) => queue.enqueue('law.tenants', { n: 1 }))
    await inB((queue) => queue.enqueue('law.tenants', { n: 2 }))
    await vi.waitFor(() => expect(numbers(seen)).toEqual([1, 2]), 15_000)
    for (const task of seen)
      expect([task.tenant, task.scope, task.attempt]).toEqual([task.data.n === 1 ? a : b, task.tenant, 1])
  })
  it('runs a task once although two processes work, and starts it promptly', async () => {
    const other = (await second())!
    const seen = [await collect('law.two'), await collect('law.two', other)]
    await sleep(300)
    const started = Date.now()
    await inA((queue) => queue.enqueue('law.two', { n: 0 }))
    await vi.waitFor(() => expect(seen.flat()).toHaveLength(1), 15_000)
    expect(seen.flat()[0]!.at - started).toBeLessThan(2000)
    for (let n = 1; n < 10; n++) await inA((queue) => queue.enqueue('law.two', { n }))
    await vi.waitFor(() => expect(numbers(seen.flat())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), 15_000)
    await other.stop()
  })
  it('waits until its time', async () => {
    const seen = await collect('law.later')
    const runAt = new Date(Date.now() + 2000)
    await inA((queue) => queue.enqueue('law.later', { n: 1 }, { runAt }))
    await vi.waitFor(() => expect(seen).toHaveLength(1), 15_000)
    expect(seen[0]!.at).toBeGreaterThanOrEqual(runAt.getTime() - 50)
  })
  it('retries with growing pauses, then gives up', async () => {
    const runs: { at: number; attempt: number }[] = []
    await port().work('law.retry', {}, async ({ attempt }) => {
      runs.push({ at: Date.now(), attempt })
      throw new Error('no')
    })
    await inA((queue) => queue.enqueue('law.retry', {}, { retry: { limit: 2, delaySeconds: 1, backoff: true } }))
    await vi.waitFor(() => expect(runs.map((run) => run.attempt)).toEqual([1, 2, 3]), 20_000)
    expect(runs[1]!.at - runs[0]!.at).toBeGreaterThan(450)
    expect(runs[2]!.at - runs[1]!.at).toBeGreaterThan(950)
    await sleep(2500)
    expect(runs).toHaveLength(3)
  })
  it('accepts one task per singleton key and tenant until it has ended, then the next', async () => {
    const key = { singletonKey: 'only' }
    const first = await inA((queue) => queue.enqueue('law.single', { n: 1 }, key))
    expect(first).toBeDefined()
    expect(await inA((queue) => queue.enqueue('law.single', { n: 2 }, key))).toBeUndefined()
    expect(await inB((queue) => queue.enqueue('law.single', { n: 3 }, key))).toBeDefined()
    expect(await inA((queue) => queue.enqueue('law.single', { n: 4 }, { singletonKey: 'another' }))).toBeDefined()
    const seen = await collect('law.single')
    await vi.waitFor(() => expect(numbers(seen)).toEqual([1, 3, 4]), 15_000)
    await vi.waitFor(
      async () => expect(await inA((queue) => queue.enqueue('law.single', { n: 5 }, key))).toBeDefined(),
      5000,
    )
  })
  it('runs by cron for a tenant, and for the installation', async () => {
    const seen = await collect('law.cron')
    let everies = 0
    const outside: unknown[] = []
    const sweep = async () => {
      everies++
      try {
        outside.push(scope())
      } catch (error) {
        outside.push((error as { code?: unknown }).code)
      }
    }
    await inB((queue) => queue.every('law.every', '* * * * *', sweep)) // it belongs to no tenant, whoever sets it up
    await inA((queue) => queue.schedule('law.cron', '* * * * *', { n: 7 }))
    await inB((queue) => queue.schedule('law.cron', '0 0 1 1 *', { n: 8 }))
    await vi.waitFor(
      () => expect([seen.map((task) => [task.tenant, task.data.n])[0], everies > 0]).toEqual([[a, 7], true]),
      75_000,
    )
    await inA((queue) => queue.unschedule('law.cron'))
    expect(seen.every((task) => task.tenant === a)).toBe(true)
    expect(new Set(outside)).toEqual(new Set(['tenancy.missing']))
  }, 90_000)
  it('runs as many tasks at a time as allowed, and no more', async () => {
    let [now, most, done] = [0, 0, 0]
    await port().work('law.many', { concurrency: 3 }, async () => {
      most = Math.max(most, ++now)
      await sleep(200)
      now--
      done++
    })
    for (let n = 0; n < 9; n++) await inA((queue) => queue.enqueue('law.many', { n }))
    await vi.waitFor(() => expect(done).toBe(9), 20_000)
    expect(most).toBe(3)
  })
  it('finishes its running tasks before it stops, and starts no more', async () => {
    const other = (await second())!
    const name = `law.drain.${newId()}`
    let [begun, ended] = [0, 0]
    await other.work(name, {}, async () => {
      begun++
      await sleep(600)
      ended++
    })
    await inA((queue) => queue.enqueue(name, {}))
    await vi.waitFor(() => expect(begun).toBe(1), 10_000)
    await inA((queue) => queue.enqueue(name, {}))
    await other.stop()
    expect([begun, ended]).toEqual([1, 1])
    const rest = await collect(name)
    await vi.waitFor(() => expect(rest).toHaveLength(1), 10_000)
    await expect((async () => other.work(name, {}, async () => undefined))()).rejects.toMatchObject({
      code: 'task_queue.stopped',
    })
  })
  it('refuses what it cannot store', async () => {
    await expect(inA((queue) => queue.enqueue('bad name', {}))).rejects.toMatchObject({ code: 'task_queue.bad_name' })
    await expect(inA((queue) => queue.schedule('law.bad', '* * * * * *', {}))).rejects.toMatchObject({
      code: 'task_queue.bad_cron',
    })
    await expect(
      inA((queue) => queue.schedule('law.bad', '* * * * *', {}, { timezone: 'Nowhere/Town' })),
    ).rejects.toMatchObject({ code: 'task_queue.bad_cron' })
    await expect(inA((queue) => queue.enqueue('law.bad', { n: 1n }))).rejects.toMatchObject({
      code: 'task_queue.bad_data',
    })
    await expect(inA((queue) => queue.schedule('law.bad', 'now and then please ok', {}))).rejects.toMatchObject({
      code: 'task_queue.bad_cron',
    })
  })
  refusesWithoutTenant(port, {
    enqueue: (queue) => queue.enqueue('law.none', {}),
    schedule: (queue) => queue.schedule('law.none', '* * * * *', {}),
    unschedule: (queue) => queue.unschedule('law.none'),
  })
}
