import { afterAll, beforeAll, expect, it } from 'vitest'
import { news, ordersWorld } from '../orders.testing.ts'
import { followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'
import { redact } from './redact.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

async function placed() {
  const one = news()
  await world.within(() => receiveOrder(world.parts, one))
  return (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
}

it.each(['first', 'last'])('forgets a person although the parcel moves beside it, asked for %s', async (place) => {
  const { id, externalId, shopDomain } = await placed()
  const request = { requestId: id, shopDomain, kind: 'customer_redact' as const, orders: [externalId] }
  const waybill = { carrier: 'coordinadora', number: `9${externalId}` }
  const works = [
    () => redact(world.parts, request),
    () => followWaybill(world.parts, { orderId: id, state: 'created', waybill }),
  ]
  await world.within(() => world.db.concurrently(place === 'first' ? works : works.toReversed()))
  const now = (await world.within(() => world.parts.orders.find({ id })))!
  expect([now.customer.firstName, now.customer.phone, now.written, now.destination?.address]).toEqual([
    '',
    undefined,
    {},
    '',
  ])
  expect(now.waybill?.number).toBe(waybill.number)
})

it('does not learn the person again from later news of the shop', async () => {
  const one = news()
  await world.within(() => receiveOrder(world.parts, one))
  const { id, externalId, shopDomain } = (await world.within(() =>
    world.parts.orders.find({ externalId: one.order.externalId }),
  ))!
  const request = { requestId: id, shopDomain, kind: 'customer_redact' as const, orders: [externalId] }
  await world.within(() => redact(world.parts, request))
  const told = await world.told.names({ orderId: id })
  const order = { ...one.order, updatedAt: '2026-11-23T15:00:00.000Z', note: 'timbre 3', tags: ['vip'] }
  await world.within(() => receiveOrder(world.parts, { ...one, change: 'updated', order }))
  const now = (await world.within(() => world.parts.orders.find({ id })))!
  expect([now.customer.firstName, now.written, now.shopWritten, now.note]).toEqual(['', {}, undefined, undefined])
  expect(await world.told.names({ orderId: id })).toEqual(told)
})
