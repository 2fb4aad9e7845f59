import { invalid, unavailable } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { numberOf } from './event.testing.ts'
import { parkedOf } from './memory.testing.ts'
import { a, after, b, eventsOf, fails, withOwnClock, workOf } from './parked-work.testing.ts'

withOwnClock()
const away = () => Object.assign(new Error('shutting down'), { code: '57P01' })

describe('a failure of parked events', () => {
  it('in a run of several means that each is tried alone', async () => {
    const events = eventsOf(a, 1, 2)
    const { work, parked, log } = workOf(fails(new Error('no')), [[a, [events]]])
    work.start()
    await after(0)
    expect(parked.doubt.mock.calls).toEqual([['g', events.map(({ id }) => id), 'no']])
    expect(log.mock.calls[0]![0]).toMatchObject({ event: 'law.happened', id: events[0]!.id, attempt: 1, error: 'no' })
    expect([parked.postpone.mock.calls, parked.remove.mock.calls]).toEqual([[], []])
  })
  it('of one alone is tried again later, as the next of its tries', async () => {
    const [event] = eventsOf(a, 1) as [Envelope]
    const { work, parked, log } = workOf(fails(new Error('no')), [[a, [[event]]]])
    parked.take.mockResolvedValueOnce([parkedOf(event, 2)]).mockResolvedValue([])
    work.start()
    await after(0)
    const [group, told, waitMs, error, counts] = parked.postpone.mock.calls[0]!
    expect([group, told, error, counts]).toEqual(['g', event, 'no', true])
    expect([waitMs >= 675, waitMs <= 1350]).toEqual([true, true]) // the wait after a third try
    expect(log.mock.calls[0]![0]).toMatchObject({ attempt: 3 })
    expect(parked.doubt).not.toHaveBeenCalled()
  })
  it('that is the sixth, or hopeless, makes a dead letter, and what waits behind it goes on', async () => {
    for (const [error, attempts] of [
      [new Error('no'), 5],
      [invalid('law.poison'), 0],
    ] as const) {
      const [event] = eventsOf(a, 1) as [Envelope]
      const { work, parked, deadLetters } = workOf(fails(error), [[a, [[event]]]])
      parked.take.mockResolvedValueOnce([parkedOf(event, attempts)]).mockResolvedValue([])
      work.start()
      await after(0)
      expect(deadLetters.record.mock.calls).toMatchObject([[{ source: 'g', attempts: attempts + 1, envelope: event }]])
      expect(parked.remove.mock.calls).toEqual([['g', [event.id]]])
      expect(parked.postpone).not.toHaveBeenCalled()
    }
  })
  it('because an engine is away pauses its tenant for a second, and no other one', async () => {
    const order: string[] = []
    const { work, parked, takes } = workOf(
      async ({ tenant }) => {
        order.push(tenant === a ? 'a' : 'b')
        if (tenant === a && order.length === 1) throw unavailable('search.away')
      },
      [
        [a, [eventsOf(a, 1), eventsOf(a, 2), eventsOf(a, 3)]],
        [b, [eventsOf(b, 1)]],
      ],
    )
    work.start()
    await after(0)
    expect(order).toEqual(['a', 'b'])
    expect(parked.postpone.mock.calls[0]!.slice(3)).toEqual(['search.away', false])
    takes.set(b, [eventsOf(b, 2)])
    work.wake()
    await after(999)
    expect(order).toEqual(['a', 'b', 'b'])
    await after(1)
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a']) // both in one turn: the pause is over
  })
  it('because two transactions met pauses nobody', async () => {
    const order: number[] = []
    const { work } = workOf(
      async (envelope) => {
        order.push(numberOf(envelope))
        if (numberOf(envelope) === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' })
      },
      [[a, [eventsOf(a, 1), eventsOf(a, 2)]]],
    )
    work.start()
    await after(0)
    expect(order).toEqual([1, 2])
  })
  it('of the database stops all of them for a second, and changes nothing', async () => {
    const { work, parked, log } = workOf(fails(away()), [
      [a, [eventsOf(a, 1)]],
      [b, [eventsOf(b, 1)]],
    ])
    work.start()
    await after(999)
    expect(parked.take).toHaveBeenCalledTimes(1)
    expect(log.mock.calls).toEqual([[{ group: 'g', event: '-', id: '-', error: 'shutting down', attempt: 0 }]])
    for (const call of [parked.doubt, parked.postpone, parked.remove]) expect(call).not.toHaveBeenCalled()
    await after(1)
    expect(parked.take).toHaveBeenCalledTimes(2)
  })
  it('of ours while they are taken is told; the other tenants go on', async () => {
    const done: number[] = []
    const { work, parked, log, takes } = workOf(
      async (envelope) => void done.push(numberOf(envelope)),
      [
        [a, [eventsOf(a, 1)]],
        [b, [eventsOf(b, 2)]],
      ],
    )
    parked.take.mockRejectedValueOnce(new TypeError('a bug'))
    work.start()
    await after(0)
    expect(done).toEqual([2, 1])
    expect(log.mock.calls).toEqual([[{ group: 'g', event: '-', id: '-', error: 'a bug', attempt: 0 }]])
    parked.take.mockRejectedValueOnce(new TypeError('a bug'))
    const passes = parked.due.mock.calls.length
    takes.set(a, [eventsOf(a, 3)])
    work.wake()
    await after(999)
    expect([parked.due.mock.calls.length - passes, done.length]).toEqual([1, 2])
    await after(1)
    expect(done).toEqual([2, 1, 3])
  })
})
