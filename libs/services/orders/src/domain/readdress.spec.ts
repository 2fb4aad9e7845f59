import { describe, expect, it } from 'vitest'
import { readdress } from './amend.ts'
import { cancel, hold } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { at, bad, confirmedOrder, good, heldOrder, snapshot, started } from './examples.testing.ts'
import { follow } from './follow.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Snapshot } from './order.ts'

const given = (order: Order, written: Snapshot['written'], by: 'customer' | 'merchant', result: Assessment = good) =>
  readdress(order, written, by, () => result, DEFAULT_POLICY, at)
const onItsWay = (state = 'created') => evolveAll(confirmedOrder(), follow(confirmedOrder(), state, at))!

describe('an address from a person', () => {
  const written = { address1: 'Calle 10 # 43E-31' }
  it('is merged into what was written and ends the hold', () => {
    const order = evolveAll(heldOrder(), given(heldOrder(), written, 'customer'))!
    expect(order).toMatchObject({ status: 'confirmed', written: { ...snapshot.written, ...written } })
    expect(given(heldOrder(), written, 'customer')[0]).toEqual({
      kind: 'amended',
      snapshot: { ...snapshot, customer: good.customer, written: { ...snapshot.written, ...written }, note: undefined },
      changed: ['written'],
      shopUpdatedAt: at,
      afterWaybill: false,
      at,
    })
  })
  it('of a merchant before the pick-up makes the waybill anew', () => {
    for (const order of [confirmedOrder(), onItsWay('requested')]) {
      const events = given(order, written, 'merchant')
      expect(events.map(({ kind }) => kind)).toEqual(['recalled', 'amended', 'assessed', 'confirmed'])
      expect(evolveAll(order, events)).toMatchObject({ status: 'confirmed', revision: 1, written })
    }
  })
  it('of a merchant is the one that the next waybill is made with, and asks the customer nothing', () => {
    const waybill = { waybillId: 'w', carrier: 'c', number: '1', state: 'created' }
    const policy = { ...DEFAULT_POLICY, confirmation: 'ask' } as const
    const order: Order = { ...onItsWay(), waybill }
    const assess = (said: Snapshot) => (said.written.address1 === written.address1 ? good : bad)
    const after = evolveAll(order, readdress(order, written, 'merchant', assess, policy, at))!
    expect(after).toMatchObject({ status: 'confirmed', written, waybill: { ...waybill, state: 'recalled' } })
    expect(after.timeline.map(({ why }) => why)).toContain('waybill called back: written')
  })
  it('does not decide again what is asked about, nor what is a duplicate', () => {
    expect(given(started({ ...DEFAULT_POLICY, confirmation: 'ask' }), written, 'merchant')).toHaveLength(1)
    const twin = { ...heldOrder(), duplicateOf: 'other' }
    expect(given(twin, written, 'customer').at(-1)).toMatchObject({ kind: 'held', reason: 'duplicate' })
  })
  it('that is still not enough is asked about again', () => {
    expect(evolveAll(heldOrder(), given(heldOrder(), written, 'customer', bad))).toMatchObject({
      status: 'on_hold',
      written: { city: 'Medellín', ...written },
      hold: { reason: 'address' },
    })
  })
  it('does not end a merchant’s hold, and a phone is known normalised', () => {
    const order = evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!
    const after = evolveAll(
      order,
      given(order, { phone: '310 000 0000' }, 'merchant', {
        ...good,
        customer: { ...good.customer, phone: '+573100000000' },
      }),
    )!
    expect(after).toMatchObject({
      status: 'on_hold',
      customer: { phone: '+573100000000' },
      written: { phone: '310 000 0000' },
    })
    const still = evolveAll(order, given(order, { phone: '12' }, 'merchant', bad))!
    expect([still.customer.phone, still.written.phone]).toEqual(['+573001112233', '12'])
  })
  it.each([
    ['cancelled', evolveAll(confirmedOrder(), cancel(confirmedOrder(), 'shop', 'no', at))!],
    ['on its way', onItsWay('picked_up')],
    ['delivered', onItsWay('delivered')],
  ])('changes nothing of an order that is %s: a merchant is told, a customer’s late words are no news', (_, order) => {
    expect(given(order, written, 'customer')).toEqual([])
    expect(() => given(order, written, 'merchant')).toThrow(
      expect.objectContaining({
        code: 'order.too_late_to_readdress',
        kind: 'conflict',
        details: { orderStatus: order.status },
      }),
    )
  })
  it('changes nothing of a held order whose label stands', () => {
    const order = { ...heldOrder(), waybill: { waybillId: 'w', carrier: 'c', number: '1', state: 'created' } }
    expect(given(order, written, 'customer')).toEqual([])
    expect(given({ ...order, waybill: { ...order.waybill, state: 'cancelled' } }, written, 'customer')).not.toEqual([])
  })
})
