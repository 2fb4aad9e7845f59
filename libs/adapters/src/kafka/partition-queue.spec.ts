import type { KafkaMessage } from 'kafkajs'
import { expect, it, vi } from 'vitest'
import { PartitionQueue, type Run } from './partition-queue.ts'

const messageOf = (offset: number, bytes = 1) =>
  ({ offset: String(offset), value: Buffer.alloc(bytes) }) as unknown as KafkaMessage
const messages = (from: number, count: number) => Array.from({ length: count }, (_, n) => messageOf(from + n))
const always = () => true
const offsetsOf = (run: Run) => run.messages.map(({ offset }) => Number(offset))

/** Each run waits until it is let through. */
function held() {
  const runs: number[][] = []
  const gates: PromiseWithResolvers<void>[] = []
  const queue = new PartitionQueue(async (run) => {
    runs.push(offsetsOf(run))
    const gate = Promise.withResolvers<void>()
    gates.push(gate)
    await gate.promise
  })
  const next = async () => {
    gates.shift()!.resolve()
    await new Promise(setImmediate)
  }
  return { queue, runs, next }
}
const pausing = () => {
  const resume = vi.fn()
  return { resume, pause: vi.fn(() => resume) }
}

it('handles together what comes while a run is handled, in order, at most 256', async () => {
  const { queue, runs, next } = held()
  const { pause } = pausing()
  expect(queue.add(messages(0, 1), always, pause)).toBe(true)
  const drained = queue.drain()
  expect(queue.add(messages(1, 200), always, pause)).toBe(false)
  expect(queue.add(messages(201, 100), always, pause)).toBe(false)
  for (let n = 0; n < 3; n++) await next()
  await drained
  expect(runs.map((run) => run.length)).toEqual([1, 256, 44])
  expect(runs.flat()).toEqual(Array.from({ length: 301 }, (_, n) => n))
  expect(pause).not.toHaveBeenCalled()
  expect(queue.add(messages(301, 1), always, pause)).toBe(true)
})

it('pauses above 512 waiting messages, once, and goes on below half of it', async () => {
  const { queue, next } = held()
  const { pause, resume } = pausing()
  queue.add(messages(0, 512), always, pause)
  expect(pause).not.toHaveBeenCalled()
  queue.add(messages(512, 1), always, pause)
  queue.add(messages(513, 1), always, pause)
  expect(pause).toHaveBeenCalledTimes(1)
  const drained = queue.drain()
  expect(resume).not.toHaveBeenCalled() // 258 wait
  await next()
  expect(resume).toHaveBeenCalledTimes(1)
  await next()
  await next()
  await drained
  expect(resume).toHaveBeenCalledTimes(1)
  queue.add(messages(0, 513), always, pause)
  expect(pause).toHaveBeenCalledTimes(2)
})

it('pauses above two million waiting bytes', async () => {
  const { queue } = held()
  const { pause, resume } = pausing()
  queue.add([messageOf(0, 1_500_000), messageOf(1, 500_000)], always, pause)
  expect(pause).not.toHaveBeenCalled()
  queue.add([messageOf(2, 1)], always, pause)
  expect(pause).toHaveBeenCalledTimes(1)
  void queue.drain()
  expect(resume).toHaveBeenCalledTimes(1)
})

it('leaves out what is no longer wanted, and says of a run whether all of it is', async () => {
  const wanted: boolean[] = []
  const runs: number[][] = []
  let [first, second] = [true, true]
  const queue = new PartitionQueue(async (run) => {
    runs.push(offsetsOf(run))
    wanted.push(run.wanted())
    second = false
    wanted.push(run.wanted())
  })
  const { pause } = pausing()
  queue.add(messages(0, 2), () => first, pause)
  queue.add(messages(2, 2), () => second, pause)
  first = false
  await queue.drain()
  expect(runs).toEqual([[2, 3]])
  expect(wanted).toEqual([true, false])
  queue.add(messages(4, 1), () => false, pause)
  await queue.drain()
  expect(runs).toEqual([[2, 3]])
})

it('forgets all that waits when a run throws, and can be used again', async () => {
  const seen: number[][] = []
  const handle = vi.fn(async (run: Run) => void seen.push(offsetsOf(run))).mockRejectedValueOnce(new Error('no'))
  const queue = new PartitionQueue(handle)
  const { pause, resume } = pausing()
  queue.add(messages(0, 600), always, pause)
  await expect(queue.drain()).rejects.toThrow('no')
  expect(resume).toHaveBeenCalledTimes(1)
  expect(queue.add(messages(700, 1), always, pause)).toBe(true)
  await queue.drain()
  expect(seen).toEqual([[700]])
})
