import { isTerminal } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advance, isNews, nextPoll, phaseOf } from './advance.ts'
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
  ['a delivery told after a later return', [said('returned', 12), said('delivered', 9)], { state: 'returned' }],
  ['a return that begins after the delivery', [said('delivered', 9), said('returning', 12)], { state: 'returning' }],
  ['the same, heard the other way', [said('returning', 12), said('delivered', 9)], { state: 'returning' }],
  [
    'a return that ends after the delivery',
    [said('delivered', 9), said('returning', 12), said('returned', 15)],
    { state: 'returned' },
  ],
  [
    'a round dated after that return',
    [said('delivered', 9), said('returning', 12), said('in_transit', 15)],
    { state: 'returning' },
  ],
  ['a delivery after the way back', [said('returning', 9), said('delivered', 12)], { state: 'delivered' }],
  ['a delivery and a return in one minute', [said('returned', 9), said('delivered', 9)], { state: 'delivered' }],
  ['a lost parcel that was found', [said('lost', 3), said('returned', 12)], { state: 'returned' }],
  ['a cancellation of a parcel that was found lost', [said('lost', 3), said('cancelled', 12)], { state: 'lost' }],
]
it.each(STORIES)('%s', (_, heard, stands) => {
  expect(fold(heard)).toMatchObject(stands)
})
it('at one moment the later step wins, whichever is heard first', () => {
  const steps: State[] = ['picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'exception']
  for (const [index, less] of steps.entries())
    for (const more of steps.slice(index + 1))
      for (const heard of [
        [less, more],
        [more, less],
      ] as State[][])
        expect(fold(heard.map((state) => said(state, 5))).state).toBe(more)
})
it('the same again is the same object: nothing to store', () => {
  const now = fold([said('exception', 5, 'refused')])
  expect(advance(now, said('exception', 5, 'refused'))).toBe(now)
  const moved = fold([said('in_transit', 5)])
  expect(advance(moved, said('in_transit', 5))).toBe(moved)
  expect(advance(start, { ...said('picked_up', 5), state: undefined })).toBe(start)
})
it('a reason belongs to an exception alone', () => {
  expect(fold([said('in_transit', 5, 'refused')]).exception).toBeUndefined()
  expect(fold([said('exception', 5), said('exception', 5, 'a')]).exception).toBe('a')
  expect(fold([said('exception', 5), said('exception', 5, 'A')]).exception).toBe('A')
  expect(fold([said('exception', 5, 'Z'), said('exception', 5)]).exception).toBe('Z')
})
it('is news when the state is another, or the reason of an exception', () => {
  expect(isNews({ state: 'created' }, { state: 'in_transit' })).toBe(true)
  expect(isNews({ state: 'in_transit', at: 'a' }, { state: 'in_transit', at: 'b' })).toBe(false)
  expect(isNews({ state: 'exception', exception: 'a' }, { state: 'exception', exception: 'b' })).toBe(true)
  expect(isNews({ state: 'exception', exception: 'a' }, { state: 'exception', exception: 'a' })).toBe(false)
  expect(isNews({ state: 'in_transit', exception: 'a' }, { state: 'in_transit', exception: 'b' })).toBe(false)
})
it('knows the ends', () => {
  const ends: State[] = ['delivered', 'returned', 'lost', 'cancelled', 'refused']
  const all: State[] = [...states, 'requested', 'created', 'refused']
  expect(all.filter(isTerminal).sort()).toEqual([...ends].sort())
})
it('the first movement of a state that stands already gives it its moment', () => {
  expect(advance(start, said('created', 3))).toEqual({ state: 'created', at: said('created', 3).at })
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
it('never goes back a phase, and leaves an end only for another or a way back', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 20 }), (list) => {
      let now = start
      for (const one of list) {
        const next = advance(now, one)
        expect(phaseOf(next.state)).toBeGreaterThanOrEqual(phaseOf(now.state))
        if (isTerminal(now.state)) expect(isTerminal(next.state) || next.state === 'returning').toBe(true)
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
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  expect(nextPoll({ state: 'in_transit' }, daysAgo(90), now)).toBeDefined()
  expect(nextPoll({ state: 'in_transit' }, daysAgo(90.01), now)).toBeUndefined()
  expect((['exception', 'ready_for_pickup', 'picked_up', 'created', 'returning'] as State[]).map(minutes)).toEqual([
    60, 180, 180, 120, 360,
  ])
  for (const state of ['requested', 'returned', 'lost', 'cancelled', 'refused'] as State[])
    expect(nextPoll({ state }, now, now)).toBeUndefined()
  expect(nextPoll({ state: 'in_transit' }, new Date('2026-08-01T00:00:00Z'), now)).toBeUndefined()
})
