import { WAYBILL_STATES } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Move, outcomeOf, withMove, withTicket } from './outcome.ts'

const message = { messageId: 'm', orderId: 'o', purpose: 'en_oficina', hour: 10, sentAt: '2026-11-03T15:00:00.000Z' }
const move = (at: string, state: Move['state']): Move => ({ at, state })

it('takes the first movement after the message, and how it ended', () => {
  const moves = [
    move('2026-11-03T14:59:00.000Z', 'ready_for_pickup'),
    move('2026-11-03T18:00:00.000Z', 'out_for_delivery'),
    move('2026-11-04T18:00:00.000Z', 'delivered'),
  ]
  const of = (some: readonly Move[], tickets: readonly string[] = []) => outcomeOf(message, { moves: some, tickets })
  expect(of(moves)).toEqual({ ...message, movedAt: '2026-11-03T18:00:00.000Z', ended: 'delivered' })
  expect(of(moves.slice(0, 1))).toEqual(message)
  expect(of([...moves, move('2026-11-09T18:00:00.000Z', 'returned')])).toMatchObject({
    ended: 'returned',
  })
  const tickets = ['2026-11-02T00:00:00.000Z', '2026-11-05T00:00:00.000Z', '2026-11-06T00:00:00.000Z']
  expect(of([], tickets)).toEqual({ ...message, ticketAt: tickets[1] })
  expect(withTicket(withTicket(tickets.slice(1), tickets[0]!), tickets[0]!)).toEqual(tickets)
})
it('is the same in whatever order movements are told', () => {
  const moves = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 99 }).map((hours) => new Date(1_793_000_000_000 + hours * 3_600_000).toISOString()),
      state: fc.constantFrom(...WAYBILL_STATES),
    }),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(moves, (all) => {
      const told = (some: readonly Move[]) => some.reduce(withMove, [] as readonly Move[])
      const sorted = (some: readonly Move[]) => [...some].map(({ at, state }) => `${at} ${state}`).sort()
      expect(sorted(told([...all].reverse()))).toEqual(sorted(told(all)))
      expect(told([...all, ...all])).toEqual(told(all))
    }),
  )
})
