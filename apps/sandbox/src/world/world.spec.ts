import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClock } from './clock.ts'
import { createWorld, demoSettings } from './world.ts'

describe('the clock', () => {
  afterEach(() => vi.useRealTimers())

  it('does not jump when its speed changes, and moves waiting calls', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    const clock = createClock()
    const fired: number[] = []
    clock.after(10_000, () => fired.push(clock.ms()))
    vi.advanceTimersByTime(1000)
    expect(clock.ms()).toBe(1_001_000)
    clock.setFactor(100)
    expect(clock.ms()).toBe(1_001_000)
    vi.advanceTimersByTime(89)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(2)
    expect(fired).toHaveLength(1)
    expect(fired[0]).toBeGreaterThanOrEqual(1_010_000)
    expect(() => clock.setFactor(0)).toThrow(RangeError)
  })

  it('waits longer than one timer can, and cancels on reset', () => {
    vi.useFakeTimers({ now: 0 })
    const clock = createClock()
    const fired: string[] = []
    clock.after(40 * 24 * 3600 * 1000, () => fired.push('late'))
    vi.advanceTimersByTime(39 * 24 * 3600 * 1000)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(24 * 3600 * 1000)
    expect(fired).toEqual(['late'])
    clock.after(10, () => fired.push('never'))
    clock.reset()
    vi.advanceTimersByTime(1000)
    expect(fired).toEqual(['late'])
  })
})

describe('the state', () => {
  it('adds up numbers that two vendors give under one name', () => {
    const world = createWorld(demoSettings())
    world.contribute('a', {
      state: () => ({ messages: { total: 2, duplicates: 0 }, waybills: { perOrder: { '1': 3 } } }),
    })
    world.contribute('b', { state: () => ({ messages: { total: 5 }, waybills: { perOrder: { '1': 1, '2': 1 } } }) })
    expect(world.state()).toMatchObject({
      messages: { total: 7, duplicates: 0 },
      waybills: { perOrder: { '1': 4, '2': 1 } },
      webhooks: { sent: 0, acked: 0, retried: 0 },
    })
    expect(() => world.contribute('a', {})).toThrow()
  })
})
