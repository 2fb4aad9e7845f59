import { newId, type TenantId, tenantId } from '@litper/kernel'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { openRedisTaskQueue } from './open-task-queue.ts'
import { sweep } from './support.testing.ts'
import { TICKS } from './task-cron.ts'
import type { BullTaskQueue } from './task-queue.ts'

const YEARLY = '0 0 1 1 *'
const [prefix, tenant] = [`litper-test-${newId()}`, tenantId(newId())]
let server: Redis
let ticks: Queue
let queue: BullTaskQueue
const open = (drainMs?: number) =>
  openRedisTaskQueue(engineUrl('QUEUE_URL'), {
    scope: () => tenant,
    runAs: (_tenant: TenantId, work) => work(),
    prefix,
    onFault: () => undefined,
    drainMs,
  })
const dueOf = async (name: string) => (await ticks.getDelayed()).find((job) => job.name === name)
/** Makes the next tick of the schedule due now, and waits until it is over and the one after it is set. */
const tick = async (name: string) => {
  const due = (await dueOf(name))!
  await due.promote()
  await vi.waitFor(async () => {
    const next = await dueOf(name)
    expect(next && next.id !== due.id && (await ticks.getActiveCount()) === 0).toBe(true)
  }, 5000)
}

beforeAll(async () => {
  server = new Redis(engineUrl('QUEUE_URL'), { maxRetriesPerRequest: null })
  ticks = new Queue(TICKS, { connection: server, prefix: `${prefix}:tasks` })
  queue = await open()
})
afterAll(async () => {
  await queue.stop()
  await ticks.close()
  await server.quit()
  await sweep(engineUrl('QUEUE_URL'), prefix)
})

it('skips a tick while the task of the last one waits or runs', async () => {
  const gate = Promise.withResolvers<void>()
  let [begun, ended] = [0, 0]
  await queue.work('slow', { concurrency: 5 }, async () => {
    begun++
    await gate.promise
    ended++
  })
  await queue.schedule('slow', YEARLY, {})
  await tick('slow')
  await vi.waitFor(() => expect(begun).toBe(1), 5000)
  await tick('slow')
  await tick('slow')
  gate.resolve()
  await vi.waitFor(() => expect(ended).toBe(1), 5000)
  await vi.waitFor(async () => {
    await tick('slow')
    expect(begun).toBe(2)
  }, 10_000)
})
it('replaces a schedule, and does not touch one that is already set', async () => {
  const due = () => dueOf('set')
  await queue.schedule('set', YEARLY, { n: 1 })
  const first = await due()
  await queue.schedule('set', YEARLY, { n: 1 })
  expect((await due())?.timestamp).toBe(first?.timestamp)
  await queue.schedule('set', '0 0 1 6 *', { n: 2 })
  const second = await due()
  expect(second?.id).not.toBe(first?.id)
  expect(second?.data).toMatchObject({ data: { n: 2 } })
  await queue.unschedule('set')
  expect(await due()).toBeUndefined()
  await queue.unschedule('set')
})
it('keeps nothing of a finished task', async () => {
  let done = 0
  await queue.work('brief', {}, async () => void done++)
  for (let n = 0; n < 5; n++) await queue.enqueue('brief', { n }, { singletonKey: `${n}` })
  await vi.waitFor(() => expect(done).toBe(5), 5000)
  await vi.waitFor(async () => {
    const keys = await server.keys(`${prefix}:tasks:brief:*`)
    expect(keys.map((key) => key.split(':').at(-1)).sort()).toEqual(['events', 'id', 'meta', 'stalled-check'])
  }, 5000)
})
it('gives up a task that runs longer than the stop, to run again elsewhere', async () => {
  const leaving = await open(200)
  let begun = false
  await leaving.work('endless', {}, async () => {
    begun = true
    await new Promise(() => undefined)
  })
  await leaving.enqueue('endless', {})
  await vi.waitFor(() => expect(begun).toBe(true), 5000)
  await leaving.stop()
  const attempts: number[] = []
  await queue.work('endless', {}, async ({ attempt }) => void attempts.push(attempt))
  await vi.waitFor(() => expect(attempts).toEqual([2]), { timeout: 90_000, interval: 500 })
}, 100_000)
