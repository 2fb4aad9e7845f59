import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { away, partsOf, rowOf, runnerOf } from './runner.testing.ts'
import { EffectRunner } from './runner.ts'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((done) => setTimeout(done, ms)),
}))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(5000)
})
afterEach(() => vi.useRealTimers())
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A runner that was started, its clock at 0 ms after its first claim. */
async function started(act: () => Promise<unknown> = async () => 1, due = 0) {
  const one = runnerOf({ act })
  one.due.push(...Array.from({ length: due }, () => rowOf()))
  one.runner.start()
  await after(0)
  const claims = () => one.ledger.claimDue.mock.calls.length
  return { ...one, claims, frees: () => one.ledger.claimDue.mock.calls.map(([, free]) => free) }
}

describe('effects that are due', () => {
  it('are claimed at the start, then every fifth of a second', async () => {
    const { claims } = await started()
    expect(claims()).toBe(1)
    await after(199)
    expect(claims()).toBe(1)
    await after(1)
    expect(claims()).toBe(2)
    await after(400)
    expect(claims()).toBe(4)
  })
  it('are claimed when they are scheduled, those of twenty milliseconds together', async () => {
    const { claims, wake } = await started()
    await after(5)
    wake()
    wake()
    await after(14)
    expect(claims()).toBe(1)
    await after(1)
    expect(claims()).toBe(2)
    await after(50)
    wake()
    await after(0)
    expect(claims()).toBe(3)
  })
  it('that come while others are claimed are claimed next, and never two claims at once', async () => {
    const { claims, wake, ledger } = await started()
    const hang = Promise.withResolvers<never[]>()
    await after(50)
    ledger.claimDue.mockReturnValueOnce(hang.promise)
    for (let n = 0; n < 3; n++) wake()
    await after(60)
    wake()
    expect(claims()).toBe(2)
    hang.resolve([])
    await after(20)
    expect(claims()).toBe(3)
    await after(40)
    expect(claims()).toBe(3)
  })
  it('more than there are slots are claimed on at once, as long as each claim is full', async () => {
    const { claims, frees, ledger } = await started(undefined, 150)
    await after(100)
    expect(ledger.settle).toHaveBeenCalledTimes(150)
    expect([claims(), frees()]).toEqual([3, [64, 64, 64]])
  })
  it('are of no kind that this process has no handler for: it asks for nothing', async () => {
    const { parts, ledger } = partsOf()
    new EffectRunner(new Map(), parts).start()
    await after(5000)
    expect([ledger.onWake.mock.calls, ledger.reclaimOrphans.mock.calls, ledger.claimDue.mock.calls]).toEqual([
      [],
      [],
      [],
    ])
  })
})

describe('a runner whose slots are taken', () => {
  /** 64 calls that hang, each with its end. */
  async function full() {
    const ends: (() => void)[] = []
    const one = await started(() => new Promise<void>((end) => ends.push(end)), 64)
    onTestFinished(() => void ends.map((end) => end())) // before the runner waits for them
    await after(20)
    expect(one.frees()).toEqual([64])
    return { ...one, end: (count: number) => ends.splice(0, count).map((end) => end()) }
  }
  it('looks every tenth of a second, however often it is woken, for tenants that have next to nothing', async () => {
    const { wake, frees } = await full()
    await after(79)
    wake()
    await after(0)
    expect(frees()).toEqual([64])
    await after(1)
    for (let n = 0; n < 3; n++) wake()
    await after(50)
    expect(frees()).toEqual([64, 0])
  })
  it('claims again as soon as eight are free, not for each', async () => {
    const { claims, frees, end } = await full()
    end(7)
    await after(30)
    expect(claims()).toBe(1)
    end(1)
    await after(0)
    expect(frees()).toEqual([64, 8])
    end(2)
    await after(30)
    expect(claims()).toBe(2)
  })
})

it('that stops leaves what it could not write to another process, and does not wait for the database', async () => {
  const one = await started()
  one.transaction.mockRejectedValue(away())
  one.ledger.postpone.mockRejectedValue(away())
  one.due.push(rowOf())
  one.wake()
  await after(1000)
  expect(one.transaction.mock.calls.length).toBeGreaterThan(1)
  let stopped = false
  void one.runner.stop().then(() => {
    stopped = true
  })
  await after(2500)
  expect(stopped).toBe(true)
})
