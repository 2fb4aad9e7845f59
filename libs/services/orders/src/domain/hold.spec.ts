import { describe, expect, it } from 'vitest'
import { confirm, hold } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { at, confirmedOrder, good } from './examples.testing.ts'
import { follow, waybillOff } from './follow.ts'
import { DEFAULT_POLICY, type Order, type Stop } from './order.ts'

const waybill = (over: object): OrderEvent => ({
  kind: 'waybill',
  waybill: { waybillId: 'w1', carrier: 'c', ...over },
  at,
})
const hears = (order: Order, state: string, over: object = {}): Order => {
  const known = evolveAll(order, [waybill({ ...over, state })])!
  return evolveAll(known, follow(known, state, at))!
}
const held = () => evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!
const released = (order: Order) => evolveAll(order, confirm(order, good, DEFAULT_POLICY, at))!

describe('a merchant’s hold on a confirmed order', () => {
  it('is not undone by a waybill that was asked for before, nor by its number', () => {
    const after = hears(hears(held(), 'requested'), 'created', { number: '1' })
    expect(after).toMatchObject({ status: 'on_hold', hold: { reason: 'merchant' }, waybill: { number: '1' } })
  })
  it('goes on with that waybill when it is released', () => {
    const order = released(hears(held(), 'created', { number: '1' }))
    expect(order.status).toBe('waybill_requested')
    expect(order.timeline.at(-1)!.why).toBe('its waybill was made already')
    expect(order.timeline.map((moment) => moment.status)).toEqual([
      'received',
      'confirmed',
      'on_hold',
      'confirmed',
      'waybill_requested',
    ])
  })
  it('waits for another waybill where the first was not made, and forgets the first', () => {
    const order = released(hears(hears(held(), 'requested'), 'cancelled'))
    expect(order.status).toBe('confirmed')
    expect(hears(order, 'requested', { waybillId: 'w2' })).toMatchObject({
      status: 'waybill_requested',
      waybill: { waybillId: 'w2' },
    })
  })
  it('ends when the parcel left all the same', () => {
    expect(hears(held(), 'picked_up').status).toBe('shipped')
  })
})

it('a merchant may hold while the carrier has not numbered the waybill, not later', () => {
  const asked = hears(confirmedOrder(), 'requested')
  expect(evolveAll(asked, hold(asked, at))!.status).toBe('on_hold')
  const made = hears(asked, 'created', { number: '1' })
  for (const order of [made, hears(made, 'picked_up'), hears(made, 'delivered'), held()])
    expect(() => hold(order, at)).toThrow(expect.objectContaining({ code: 'order.cannot_hold', kind: 'conflict' }))
})
it('a waybill called off at the carrier holds its order; one that was never made does not', () => {
  const order = hears(confirmedOrder(), 'requested')
  expect(waybillOff(order, undefined, at)).toEqual([])
  expect(evolveAll(order, waybillOff(order, '1', at))).toMatchObject({
    status: 'on_hold',
    hold: { reason: 'merchant' },
  })
})
it('a waybill called off is no news of an order that does not wait for one', () => {
  for (const order of [confirmedOrder(), held(), hears(confirmedOrder(), 'picked_up')])
    expect(waybillOff(order, '1', at)).toEqual([])
})
it('a merchant’s hold stays, though the shop says under our own number that it is sent; another hold goes on', () => {
  const numbered = evolveAll(held(), [waybill({ number: '1', state: 'created' })])!
  const stop: Stop = { reason: 'not_shippable', detail: 'fulfilled', sent: ['999', '1'] }
  expect(follow({ ...numbered, stop }, 'created', at)).toEqual([])
  const byShop: Order = { ...numbered, stop, hold: { reason: 'not_shippable', detail: 'fulfilled' } }
  expect(follow(byShop, 'created', at)).toHaveLength(1)
  expect(follow({ ...byShop, stop: { ...stop, sent: ['999'] } }, 'created', at)).toEqual([])
  expect(follow({ ...byShop, stop: undefined }, 'created', at)).toEqual([])
})
it('a second waybill does not carry the number of the first', () => {
  const first = hears(confirmedOrder(), 'created', { number: '1', trackingUrl: 'u' })
  const second = evolveAll(first, [waybill({ waybillId: 'w2', state: 'requested' })])!
  expect(second.waybill).toEqual({ waybillId: 'w2', carrier: 'c', state: 'requested' })
  expect(evolveAll(second, [{ kind: 'waybill', waybill: { state: 'created' }, at }])!.waybill?.waybillId).toBe('w2')
})
