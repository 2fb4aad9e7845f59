import { describe, expect, it } from 'vitest'
import { answer, route } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { at, good, placedOrder, started } from './examples.testing.ts'
import { DEFAULT_POLICY, type Order } from './order.ts'

const ASK = { ...DEFAULT_POLICY, confirmation: 'ask' } as const
const says = (order: Order, said: 'yes' | 'no', round?: number): Order =>
  evolveAll(
    order,
    answer(order, said, () => good, ASK, at, round),
  )!

describe('an order that may be placed twice', () => {
  const twin: Order = { ...placedOrder(), duplicateOf: 'other', duplicateName: '#7' }
  const held = evolveAll(twin, route(twin, good, ASK, at))!
  it('is held with the question whether both are wanted, which names the other', () => {
    expect(held.hold).toEqual({
      reason: 'duplicate',
      question: { code: 'duplicate', params: { order: '#7' } },
      detail: undefined,
    })
    const nameless = { ...twin, duplicateName: undefined }
    expect(route(nameless, good, ASK, at).at(-1)).toEqual({ kind: 'held', reason: 'duplicate', at })
  })
  it('goes on with the customer’s yes, by the button of its one question too', () => {
    for (const round of [undefined, 1]) expect(says(held, 'yes', round).status).toBe('confirmed')
    expect(says(held, 'yes', 2).status).toBe('on_hold')
    expect(says(held, 'no').status).toBe('cancelled')
  })
})

describe('a button under an older question', () => {
  const once = started(ASK)
  const twice = evolveAll(once, [{ kind: 'confirmation_asked', at }])!
  it('says yes to what is no longer so, and counts for nothing', () => {
    expect([once.asked, twice.asked]).toEqual([1, 2])
    expect([says(twice, 'yes', 1), says(once, 'yes', 2)]).toEqual([twice, once])
    expect([says(once, 'yes', 1).status, says(twice, 'yes', 2).status]).toEqual(['confirmed', 'confirmed'])
  })
  it('says no all the same: nobody gets a parcel that was refused', () => {
    expect(says(twice, 'no', 1).status).toBe('cancelled')
  })
  it('is no matter for words, which belong to the last question', () => {
    expect(says(twice, 'yes').status).toBe('confirmed')
  })
})
