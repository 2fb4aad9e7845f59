import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advance, isTerminal, nextPoll, phaseOf } from './advance.ts'
import type { Movement, Position, State } from './waybill.ts'

const states: State[] = [
  'picked_up',
  'in_transit',
  'out_for_delivery',
  'ready_for_pickup',
  'exception',
  'returning',
  'returned',
  'delivered',
  'lost',
  'cancelled',
]
const movement = fc.record({
  at: fc.integer({ min: 0, max: 50 }).map((hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()),
  code: fc.string({ minLength: 1, maxLength: 3 }),
  description: fc.constant(''),
  state: fc.option(fc.constantFrom(...states), { nil: undefined }),
  exception: fc.option(fc.constantFrom('refused', 'recipient_absent'), { nil: undefined }),
}) as fc.Arbitrary<Movement>
const start: Position = { state: 'created' }
const fold = (movements: readonly Movement[]) => movements.reduce(advance, start)

const said = (state: State, hour: number, exception?: string): Movement => ({
  at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
  code: 'c',
  description: '',
  state,
  exception,
})
/** What was heard, in this order, and where the parcel stands then. */
const STORIES: [told: string, heard: Movement[], stands: Partial<Position>][] = [
  [
    'a pick-up heard after the round',
    [said('out_for_delivery', 9), said('picked_up', 3)],
    { state: 'out_for_delivery', at: said('picked_up', 9).at },
  ],
  ['a pick-up heard after the delivery', [said('delivered', 9), said('picked_up', 3)], { state: 'delivered' }],
  ['a round dated after the delivery', [said('delivered', 9), said('out_for_delivery', 12)], { state: 'delivered' }],
  ['an exception dated after the way back began', [said('returning', 5), said('exception', 8)], { state: 'returning' }],
  [
    'another round after an exception',
    [said('exception', 5), said('out_for_delivery', 7)],
    { state: 'out_for_delivery' },
  ],
  [
    'an exception and its round in one minute',
    [said('exception', 5), said('out_for_delivery', 5)],
    { state: 'exception' },
  ],
  [
    'two reasons in one minute',
    [said('exception', 5, 'recipient_absent'), said('exception', 5, 'refused')],
    { state: 'exception', exception: 'refused' },
  ],
  [
    'two reasons in one minute, the other way',
    [said('exception', 5, 'refused'), said('exception', 5, 'recipient_absent')],
    { state: 'exception', exception: 'refused' },
  ],
  ['a delivery told after a return', [said('returned', 12), said('delivered', 9)], { state: 'delivered' }],
  ['a return told after a loss', [said('lost', 3), said('returned', 12)], { state: 'lost' }],
  ['a cancellation of a parcel that was found lost', [said('lost', 3), said('cancelled', 12)], { state: 'lost' }],
]
it.each(STORIES)('%s', (_, heard, stands) => {
  expect(fold(heard)).toMatchObject(stands)
})
it('a first movement leaves the counter, and words without a state leave the parcel where it was', () => {
  expect(fold([said('picked_up', 1)])).toMatchObject({ state: 'picked_up' })
  expect(fold([{ at: '2026-01-01T00:00:00.000Z', code: 'x', description: 'scanned' }])).toBe(start)
})

it('ends the same whatever the order and the repetitions', () => {
  fc.assert(
    fc.property(
      fc
        .array(movement, { maxLength: 12 })
        .chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 }),
          ),
        ),
      ([once, mixed]) => void expect(fold(mixed)).toEqual(fold(once)),
    ),
  )
})
it('never goes back a phase, and leaves an end only for a stronger one', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 20 }), (list) => {
      let now = start
      for (const one of list) {
        const next = advance(now, one)
        expect(phaseOf(next.state)).toBeGreaterThanOrEqual(phaseOf(now.state))
        if (isTerminal(now.state)) expect(isTerminal(next.state)).toBe(true)
        if (now.state === 'delivered') expect(next.state).toBe('delivered')
        now = next
      }
    }),
  )
})
it('asks sooner the nearer the door, and not at all at the end', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const minutes = (state: State) => (nextPoll({ state }, now, now)!.getTime() - now.getTime()) / 60_000
  expect(minutes('out_for_delivery')).toBe(15)
  expect(minutes('in_transit')).toBe(360)
  expect(nextPoll({ state: 'delivered' }, now, now)).toBeUndefined()
  expect(nextPoll({ state: 'in_transit' }, new Date('2026-08-01T00:00:00Z'), now)).toBeUndefined()
})
