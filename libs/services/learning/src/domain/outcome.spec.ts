import { WAYBILL_STATES } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Move, outcomeOf, withMove } from './outcome.ts'

const message = { messageId: 'm', orderId: 'o', purpose: 'en_oficina', hour: 10, sentAt: '2026-11-03T15:00:00.000Z' }
const move = (at: string, state: Move['state']): Move => ({ at, state })

it('takes the first movement after the message, and how it ended', () => {
  const moves = [
    move('2026-11-03T14:59:00.000Z', 'ready_for_pickup'),
    move('2026-11-03T18:00:00.000Z', 'out_for_delivery'),
    move('2026-11-04T18:00:00.000Z', 'delivered'),
  ]
  expect(outcomeOf(message, moves)).toEqual({ ...message, movedAt: '2026-11-03T18:00:00.000Z', ended: 'delivered' })
  expect(outcomeOf(message, moves.slice(0, 1))).toEqual(message)
  expect(outcomeOf(message, [...moves, move('2026-11-09T18:00:00.000Z', 'returned')])).toMatchObject({
    ended: 'returned',
  })
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
