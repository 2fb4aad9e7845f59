import { describe, expect, it } from 'vitest'
import { cancel, hold } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { at, bad, confirmedOrder, good, placedOrder, started } from './examples.testing.ts'
import { follow } from './follow.ts'
import { DEFAULT_POLICY, type Order } from './order.ts'
import { restore } from './restore.ts'

const ASK = { ...DEFAULT_POLICY, confirmation: 'ask' } as const
const last = '2026-11-22T12:30:00.000Z'
type Person = 'customer' | 'merchant'
const off = (order: Order, by: Person | 'shop' = 'merchant'): Order => evolveAll(order, cancel(order, by, 'why', at))!
const back = (order: Order, by: Person, when = at, policy = DEFAULT_POLICY) => restore(order, by, good, policy, when)
const statusAfter = (order: Order, by: Person, policy = DEFAULT_POLICY) =>
  evolveAll(order, back(order, by, at, policy))!.status
const refused = (code: string, details?: object) =>
  expect.objectContaining({ code, kind: 'conflict', ...(details && { details }) })
const held = () => evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!

describe('a cancellation that is taken back', () => {
  it('goes on from where the order was, with another waybill', () => {
    const order = off(confirmedOrder())
    expect(order.cancelled).toEqual({ by: 'merchant', from: 'confirmed', undoUntil: last })
    const restored = evolveAll(order, back(order, 'merchant'))!
    expect(restored).toMatchObject({ status: 'confirmed', revision: 1, cancelled: undefined })
    expect(restored.timeline.map(({ why }) => why).slice(-2)).toEqual(['restored by merchant', 'answered'])
  })
  it('asks the customer whom nobody had asked, when it is the merchant who takes it back', () => {
    for (const open of [placedOrder(), started(ASK)]) {
      expect(statusAfter(off(open), 'merchant', ASK)).toBe('confirming')
      expect(statusAfter(off(open, 'customer'), 'customer', ASK)).toBe('confirmed')
    }
    expect(statusAfter(off(confirmedOrder()), 'merchant', ASK)).toBe('confirmed')
  })
  it('of a held order waits for the merchant, or for its address; the customer’s own yes decides again', () => {
    expect(back(off(held()), 'merchant')).toEqual([
      { kind: 'restored', by: 'merchant', at },
      { kind: 'held', reason: 'merchant', at },
    ])
    expect(statusAfter(off(held(), 'customer'), 'customer')).toBe('confirmed')
    const order = off(confirmedOrder())
    expect(evolveAll(order, restore(order, 'merchant', bad, DEFAULT_POLICY, at))!.hold?.reason).toBe('address')
  })
  it('asks nobody again about a twin', () => {
    const order = off({ ...confirmedOrder(), duplicateOf: 'other' })
    expect(statusAfter(order, 'merchant')).toBe('confirmed')
    expect(statusAfter(off({ ...placedOrder(), duplicateOf: 'other' }), 'merchant')).toBe('confirmed')
  })
  it('is possible to the last moment, not later, and not where the policy gives no time', () => {
    const order = off(confirmedOrder())
    expect(back(order, 'merchant', last)).toHaveLength(3)
    expect(() => back(order, 'merchant', '2026-11-22T12:30:00.001Z')).toThrow(refused('order.undo_too_late'))
    const final = evolveAll(
      confirmedOrder(),
      cancel(confirmedOrder(), 'merchant', 'why', at, { ...DEFAULT_POLICY, undoMinutes: 0 }),
    )!
    expect(final.cancelled).toEqual({ by: 'merchant', from: 'confirmed' })
    expect(() => back(final, 'merchant')).toThrow(refused('order.undo_too_late'))
  })
  it('of the merchant is not the customer’s to take back; of the customer is the merchant’s too', () => {
    expect(() => back(off(confirmedOrder()), 'customer')).toThrow(refused('order.undo_too_late'))
    expect(statusAfter(off(confirmedOrder(), 'customer'), 'merchant')).toBe('confirmed')
  })
  it('of the shop is final, and of an order that the shop has cancelled meanwhile', () => {
    const inShop = off(confirmedOrder(), 'shop')
    expect(inShop.cancelled).toEqual({ by: 'shop', from: 'confirmed' })
    const meanwhile: Order = { ...off(confirmedOrder()), stop: { reason: 'not_shippable', detail: 'cancelled' } }
    const { cancelled: _, ...unknown } = off(confirmedOrder())
    for (const order of [inShop, meanwhile, unknown as Order])
      expect(() => back(order, 'merchant')).toThrow(refused('order.cancelled_in_shop'))
    expect(
      statusAfter({ ...off(confirmedOrder()), stop: { reason: 'not_shippable', detail: 'test' } }, 'merchant'),
    ).toBe('on_hold')
  })
  it('is of a cancelled order', () => {
    const moving = evolveAll(confirmedOrder(), follow(confirmedOrder(), 'in_transit', at))!
    for (const order of [confirmedOrder(), moving])
      expect(() => back(order, 'merchant')).toThrow(refused('order.not_cancelled', { orderStatus: order.status }))
  })
})
