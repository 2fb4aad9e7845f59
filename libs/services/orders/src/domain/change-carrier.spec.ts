import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeCarrier } from './change-carrier.ts'
import type { OrderEvent } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { at, confirmedOrder, heldOrder, placedOrder } from './examples.testing.ts'
import { follow } from './follow.ts'
import { hasLabel, ORDER_STATUSES, type Order } from './order.ts'

const USABLE = ['coordinadora', 'interrapidisimo']
const change = (order: Order, carrier: string) => changeCarrier(order, carrier, USABLE, at)
const parcel = (order: Order, state: string, number?: string): Order => {
  const news: OrderEvent = { kind: 'waybill', waybill: { waybillId: 'w', carrier: 'coordinadora', number, state }, at }
  return evolveAll(order, [news, ...follow(order, state, at)])!
}
const tooLate = (orderStatus: string) =>
  expect.objectContaining({ code: 'order.too_late_to_change_carrier', kind: 'conflict', details: { orderStatus } })

describe('a change of the carrier', () => {
  it.each([
    ['placed', placedOrder()],
    ['asked about', { ...placedOrder(), status: 'confirming' } as Order],
    ['confirmed', confirmedOrder()],
    ['held', heldOrder()],
    ['one whose waybill has no number', parcel(confirmedOrder(), 'requested')],
  ])('is possible for an order that is %s, and leaves its state', (_, order) => {
    const changed = evolveAll(order, change(order, 'coordinadora'))!
    expect(changed).toEqual({
      ...order,
      chosenCarrier: 'coordinadora',
      timeline: [...order.timeline, { at, status: order.status, why: 'carrier coordinadora' }],
    })
    expect(change(changed, 'coordinadora')).toEqual([])
    expect(change(changed, 'interrapidisimo')).toHaveLength(1)
  })
  it('is too late when the waybill has its number, also where a hold came after the number', () => {
    const numbered = parcel(confirmedOrder(), 'created', '1')
    expect(() => change(numbered, 'coordinadora')).toThrow(tooLate('waybill_requested'))
    expect(() => change({ ...numbered, status: 'on_hold' }, 'coordinadora')).toThrow(tooLate('on_hold'))
  })
  it('is too late once the order has left or ended, also for the same choice', () => {
    for (const status of ORDER_STATUSES.slice(ORDER_STATUSES.indexOf('shipped')))
      expect(() => change({ ...confirmedOrder(), status, chosenCarrier: 'coordinadora' }, 'coordinadora')).toThrow(
        tooLate(status),
      )
  })
  it('is possible again when the carrier refused, or the waybill was cancelled', () => {
    const off = { ...parcel(confirmedOrder(), 'cancelled', '1'), status: 'on_hold' } as const
    expect(change(off, 'interrapidisimo')).toHaveLength(1)
  })
  it('to a carrier without an enabled account says which ones have one', () => {
    expect(() => change(confirmedOrder(), 'paloma')).toThrow(
      expect.objectContaining({
        code: 'order.carrier_not_usable',
        kind: 'invalid',
        details: { carrier: 'paloma', usable: USABLE, hint: expect.stringContaining('/api/v1/carrier-accounts') },
      }),
    )
  })
})

it('the last choice before the number is the one that holds, whatever repeats and whatever is refused', () => {
  const step = fc.oneof(
    fc.record({ choose: fc.constantFrom(...USABLE, 'paloma') }),
    fc.record({ move: fc.constantFrom('requested', 'created', 'picked_up', 'delivered') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let order = confirmedOrder()
      let expected: string | undefined
      for (const one of steps) {
        if ('move' in one) {
          order = parcel(order, one.move, one.move === 'requested' ? undefined : '1')
          continue
        }
        const open = !hasLabel(order) && ['confirmed', 'waybill_requested'].includes(order.status)
        const before = order
        try {
          const events = change(order, one.choose)
          expect([open, events.length]).toEqual([true, one.choose === expected ? 0 : 1])
          order = events.reduce(evolve, order)
          expected = one.choose
        } catch (error) {
          expect(open).toBe((error as { code?: string }).code === 'order.carrier_not_usable')
          expect(order).toBe(before)
        }
        expect(order.chosenCarrier).toBe(expected)
      }
    }),
  )
})
