import { invalid, unavailable } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { numberOf } from './event.testing.ts'
import { a, fails, many, subscriberOf } from './subscriber.testing.ts'

const waits = vi.hoisted(() => [] as number[])
vi.mock('node:timers/promises', () => ({ setTimeout: async (ms: number) => void waits.push(ms) }))
const away = () => Object.assign(new Error('shutting down'), { code: '57P01' })
beforeEach(() => {
  waits.length = 0
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => vi.restoreAllMocks())

describe('a failure', () => {
  it('of one event alone is parked as its first try, with its wait', async () => {
    const [event] = many(1, a) as [Envelope]
    const { subscriber, parked, log } = subscriberOf(fails(new Error('no')))
    await subscriber.handle([event])
    expect(parked.park.mock.calls).toEqual([['g', [{ envelope: event, error: 'no', attempts: 1, waitMs: 150 }]]])
    expect(log.mock.calls).toEqual([[{ group: 'g', event: 'law.happened', id: event.id, error: 'no', attempt: 1 }]])
  })
  it('because an engine is away is parked and is no try', async () => {
    const [event] = many(1, a) as [Envelope]
    const { subscriber, parked } = subscriberOf(fails(unavailable('search.away')))
    await subscriber.handle([event])
    expect(parked.park.mock.calls[0]![1]).toEqual([
      { envelope: event, error: 'search.away', attempts: 0, waitMs: 2000 },
    ])
  })
  it('that is hopeless is a dead letter at once', async () => {
    const [event] = many(1, a) as [Envelope]
    const { subscriber, parked, deadLetters } = subscriberOf(fails(invalid('law.poison')))
    await subscriber.handle([event])
    expect(deadLetters.record.mock.calls).toMatchObject([[{ error: 'law.poison', attempts: 1, envelope: event }]])
    expect(parked.park).not.toHaveBeenCalled()
  })
  it('in a run of several parks all of them, to be tried alone', async () => {
    const events = many(3, a)
    const { subscriber, parked } = subscriberOf(async (envelope) => {
      if (numberOf(envelope) === 1) throw invalid('law.poison')
    })
    await subscriber.handle(events)
    expect(parked.park.mock.calls).toEqual([['g', events.map((envelope) => ({ envelope, error: 'law.poison' }))]])
  })
  it('wakes the parked work, which handles what was parked', async () => {
    for (const size of [1, 2]) {
      const { subscriber, parked } = subscriberOf(fails(new Error('no')))
      subscriber.start()
      await vi.waitFor(() => expect(parked.due).toHaveBeenCalledTimes(1))
      await subscriber.handle(many(size, a))
      await vi.waitFor(() => expect(parked.due).toHaveBeenCalledTimes(2), 1000)
    }
  })
  it('of the database is repeated until it is back, later and later, and nothing is parked', async () => {
    const { subscriber, parked, log } = subscriberOf()
    for (let n = 0; n < 7; n++) parked.admit.mockRejectedValueOnce(away())
    await subscriber.handle(many(1, a))
    expect(waits).toEqual([60, 180, 540, 1620, 2000, 2000, 2000])
    expect(log.mock.calls.map(([line]) => [line.error, line.attempt])).toEqual(
      waits.map((_, n) => ['shutting down', n + 1]),
    )
    expect(parked.park).not.toHaveBeenCalled()
  })
  it('is repeated by many processes at different moments: each waits half of that or more', async () => {
    vi.mocked(Math.random).mockReturnValue(0)
    const { subscriber, parked } = subscriberOf()
    parked.admit.mockRejectedValueOnce(away()).mockRejectedValueOnce(away())
    await subscriber.handle(many(1, a))
    expect(waits).toEqual([30, 90])
  })
  it('to park is repeated too: the group does not pass an event that is neither handled nor parked', async () => {
    const { subscriber, parked } = subscriberOf(fails(new Error('no')))
    parked.park.mockRejectedValueOnce(new Error('not written'))
    await subscriber.handle(many(1, a))
    expect(parked.park).toHaveBeenCalledTimes(2)
    const { subscriber: slow, parked: table } = subscriberOf()
    table.park.mockRejectedValueOnce(away())
    await slow.handle(many(100, a), { events: 5000 })
    expect(table.park).toHaveBeenCalledTimes(2)
  })
  it('while the process stops goes back to the bus, which brings the event again', async () => {
    const { subscriber, parked } = subscriberOf(fails(new Error('no')))
    await subscriber.stop()
    await expect(subscriber.handle(many(1, a))).rejects.toThrow('no')
    expect([parked.park.mock.calls, waits]).toEqual([[], []])
  })
})
