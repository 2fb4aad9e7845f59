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
