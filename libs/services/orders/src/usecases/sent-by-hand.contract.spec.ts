import { newId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type News, news, ordersWorld } from '../orders.testing.ts'
import { followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

const receive = (one: News) => world.within(() => receiveOrder(world.parts, one))
const found = async (one: News) =>
  (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
const told = async (one: News) => world.told.names({ orderId: (await found(one)).id })
let minutes = 0
const later = (one: News, leaving: News['order']['leaving']): News => {
  const updatedAt = new Date(Date.parse(one.order.updatedAt) + ++minutes * 60_000).toISOString()
  return { ...one, change: 'updated', order: { ...one.order, updatedAt, leaving } }
}
const follow = (news: Parameters<typeof followWaybill>[1]) => world.within(() => followWaybill(world.parts, news))

describe('an order that the merchant sends by hand', () => {
  const byHand = (company: string, number = '240000000001'): News['order']['leaving'] => {
    const sent = [{ number, company }]
    return { verdict: 'stay', reason: 'fulfilled', open: [], sent, holdsKnown: true }
  }
  const account = (carrier: string, enabled: boolean) => world.within(() => world.parts.carriers.put(carrier, enabled))
  const onHold: News['order']['leaving'] = {
    ...{ verdict: 'hold', reason: 'fulfillment_hold', detail: 'OTHER' },
    ...{ open: [], sent: [], holdsKnown: true },
  }
  it('is told with its number, where its carrier is an enabled account', async () => {
    await account('interrapidisimo', true)
    const one = news({ leaving: onHold })
    await receive(one)
    await receive(later(one, byHand('Inter Rapidísimo S.A.')))
    const { id: orderId } = await found(one)
    const { name, data } = world.told.about({ orderId }).at(-1)!
    expect(name).toBe('orders.order-sent-elsewhere')
    expect(data).toMatchObject({
      ...{ carrier: 'interrapidisimo', carrierName: 'Inter Rapidísimo S.A.', number: '240000000001' },
      ...{ contents: 'Camiseta', destination: { city: 'Medellín' }, collect: { amount: '129900', currency: 'COP' } },
    })
    expect(data.state).toBeUndefined()
  })
  it('is not told of another carrier, of an account that is off, nor of what was sent before we knew the order', async () => {
    await account('interrapidisimo', true)
    await account('coordinadora', false)
    for (const company of ['Servientrega', 'Coordinadora', '']) {
      const one = news({ leaving: onHold })
      await receive(one)
      await receive(later(one, byHand(company)))
      expect(await told(one)).not.toContain('order-sent-elsewhere')
    }
    const old = news({ leaving: byHand('Interrapidisimo') })
    await receive(old)
    expect(await told(old)).toEqual(['order-placed', 'order-held'])
  })
  it('names its revision after our own waybill was called back, so that it follows the merchant’s parcel', async () => {
    await account('interrapidisimo', true)
    const one = news()
    await receive(one)
    const { id: orderId } = await found(one)
    const ours = { waybillId: newId(), carrier: 'coordinadora', number: '9001' }
    for (const state of ['requested', 'created']) await follow({ orderId, state, waybill: ours })
    await receive(later(one, onHold))
    await follow({ orderId, state: 'cancelled', waybill: ours })
    await receive(later(one, byHand('Interrapidisimo', '240000000009')))
    const { revision, number } = world.told.about({ orderId }).at(-1)!.data as { revision: number; number: string }
    expect([revision, number]).toEqual([1, '240000000009'])
    const waybill = { waybillId: newId(), carrier: 'interrapidisimo', number }
    await follow({ orderId, state: 'created', revision, waybill })
    await follow({ orderId, state: 'in_transit', revision })
    expect(await found(one)).toMatchObject({ status: 'shipped', waybill: { number } })
    expect(await world.within(() => world.parts.tasks.page({ orderId, limit: 10 }))).toEqual([])
  })
})
