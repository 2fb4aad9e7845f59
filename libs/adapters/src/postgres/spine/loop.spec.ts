import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Loop, listenToLoopFaults } from './loop.ts'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((done) => setTimeout(done, ms)),
}))
const open: Loop[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(async () => {
  const stopping = Promise.all(open.splice(0).map((one) => one.stop()))
  await vi.advanceTimersByTimeAsync(10_000)
  await stopping
  listenToLoopFaults(() => undefined)
  vi.restoreAllMocks()
  vi.useRealTimers()
})
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)
function loopOf(pass: () => Promise<boolean> = async () => false, gapMs = 0) {
  const made = vi.fn(pass)
  const loop = new Loop('relay', 1000, made, gapMs)
  open.push(loop)
  return { loop, pass: made, passes: () => made.mock.calls.length }
}

it('passes when it starts, once a poll, and when it is woken', async () => {
  const { loop, passes } = loopOf()
  await after(5000)
  expect(passes()).toBe(0)
  loop.start()
  await after(0)
  expect(passes()).toBe(1)
  await after(999)
  expect(passes()).toBe(1)
  await after(1)
  expect(passes()).toBe(2)
  await after(500)
  loop.wake()
  await after(0)
  expect(passes()).toBe(3)
  await after(999)
  expect(passes()).toBe(3)
})
it('passes again at once while a pass leaves something', async () => {
  const { loop, pass, passes } = loopOf()
  pass.mockResolvedValueOnce(true).mockResolvedValueOnce(true)
  loop.start()
  await after(0)
  expect(passes()).toBe(3)
})
it('that is woken during a pass passes once more', async () => {
  const hang = Promise.withResolvers<boolean>()
  const { loop, pass, passes } = loopOf()
  pass.mockReturnValueOnce(hang.promise)
  loop.start()
  loop.wake()
  loop.wake()
  await after(100)
  expect(passes()).toBe(1)
  hang.resolve(false)
  await after(0)
  expect(passes()).toBe(2)
})
it('that is started twice is one', async () => {
  const { loop, passes } = loopOf()
  loop.start()
  loop.start()
  await after(0)
  expect(passes()).toBe(1)
})
it('gathers what comes within its gap into one pass, and is not slower for what comes later', async () => {
  const { loop, passes } = loopOf(undefined, 50)
  loop.start()
  await after(10)
  loop.wake()
  await after(39)
  expect(passes()).toBe(1)
  await after(1)
  expect(passes()).toBe(2)
  await after(200)
  loop.wake()
  await after(0)
  expect(passes()).toBe(3)
})
it('tells its faults by name, and waits longer after each, five seconds at most, until a pass succeeds', async () => {
  const told: unknown[] = []
  listenToLoopFaults((loop, error) => told.push([loop, (error as Error).message]))
  const { loop, pass, passes } = loopOf(async () => {
    throw new Error('no')
  })
  loop.start()
  await after(0)
  for (const wait of [50, 100, 200, 400, 800, 1600, 3200, 5000, 5000]) {
    const before = passes()
    await after(wait - 1)
    expect([wait, passes()]).toEqual([wait, before])
    await after(1)
    expect([wait, passes()]).toEqual([wait, before + 1])
  }
  expect(told).toEqual(Array(10).fill(['relay', 'no']))
  pass.mockResolvedValueOnce(true)
  await after(5000) // it succeeds, and the next one fails as the first did
  const before = passes()
  await after(50)
  expect(passes()).toBe(before + 1)
})
it('of many processes waits at different moments: half as long, or more', async () => {
  vi.mocked(Math.random).mockReturnValue(0)
  const { loop, pass, passes } = loopOf()
  pass.mockRejectedValueOnce(new Error('no'))
  loop.start()
  await after(24)
  expect(passes()).toBe(1)
  await after(1)
  expect(passes()).toBe(2)
})
it('stops after the pass in hand, without waiting for its gap or its poll', async () => {
  const hang = Promise.withResolvers<boolean>()
  const { loop, pass, passes } = loopOf(undefined, 50)
  pass.mockReturnValueOnce(hang.promise)
  loop.start()
  let stopped = false
  void loop.stop().then(() => {
    stopped = true
  })
  await after(0)
  expect(stopped).toBe(false)
  hang.resolve(true)
  await after(0)
  expect([stopped, passes(), vi.getTimerCount()]).toEqual([true, 1, 0])
  loop.start()
  await after(0)
  expect(passes()).toBe(2)
  void loop.stop()
  await after(50)
  expect(vi.getTimerCount()).toBe(0)
})
