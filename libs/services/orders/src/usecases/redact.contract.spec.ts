import { Person } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { news, ordersWorld } from '../orders.testing.ts'
import { followWaybill } from './follow-waybill.ts'
import { OrderPeople } from './order-people.ts'
import { receiveOrder } from './receive-order.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

const people = () => new OrderPeople(world.parts)
async function placed() {
  const one = news()
  await world.within(() => receiveOrder(world.parts, one))
  return (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
}

it.each(['first', 'last'])('forgets a person although the parcel moves beside it, asked for %s', async (place) => {
  const { id, externalId } = await placed()
  const waybill = { carrier: 'coordinadora', number: `9${externalId}` }
  const works: (() => Promise<unknown>)[] = [
    () => people().forget(new Person([`order:${id}`])),
    () => followWaybill(world.parts, { orderId: id, state: 'created', waybill }),
  ]
  const inOrder = place === 'first' ? works : works.toReversed()
  await world.within(() => world.db.concurrently(inOrder.map((work) => async () => void (await work()))))
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
  expect(await world.within(() => people().forget(new Person([`shop-order:${shopDomain}/${externalId}`])))).toBe(1)
  const told = await world.told.names({ orderId: id })
  const order = { ...one.order, updatedAt: '2026-11-23T15:00:00.000Z', note: 'timbre 3', tags: ['vip'] }
  await world.within(() => receiveOrder(world.parts, { ...one, change: 'updated', order }))
  const now = (await world.within(() => world.parts.orders.find({ id })))!
  expect([now.customer.firstName, now.written, now.shopWritten, now.note]).toEqual(['', {}, undefined, undefined])
  expect(await world.told.names({ orderId: id })).toEqual(told)
})

it('does not begin an order of a person who was erased, and goes on with one that it knows', async () => {
  const one = news()
  await world.within(() => receiveOrder(world.parts, one, { isForgotten: true }))
  expect(await world.within(() => world.parts.orders.find({ externalId: one.order.externalId }))).toBeUndefined()
})

it('finds a person by phone and e-mail, and follows neither where many share it', async () => {
  const email = 'nadie@correo.co'
  const shared = Array.from({ length: 5 }, () => news({ email }))
  const [mine] = shared
  const again = news({ phone: mine!.order.phone, email: 'ana@correo.co' })
  for (const one of [...shared, again]) await world.within(() => receiveOrder(world.parts, one))
  const asked = new Person([`phone:${mine!.order.phone}`, `email:${email}`])
  const found = await world.within(() => people().trace(asked))
  expect(found.filter((one) => one.startsWith('order:'))).toHaveLength(2)
  expect(found).toContain('email:ana@correo.co')
  expect(found).not.toContain(`email:${email}`)
  expect(await world.within(() => people().shared(asked))).toEqual([`email:${email}`])
  const [told] = await world.within(() => people().tell(asked))
  expect(told!.records).toHaveLength(2)
  const until = new Date('2020-01-01T00:00:00Z')
  expect(await world.within(() => people().forget(new Person(asked.identifiers, until)))).toBe(0)
  expect(await world.within(() => people().forget(asked))).toBe(2)
  expect(await world.within(() => people().forget(asked))).toBe(0)
})
