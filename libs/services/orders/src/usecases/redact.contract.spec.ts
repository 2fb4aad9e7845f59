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
