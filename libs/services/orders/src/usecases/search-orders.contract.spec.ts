import { Person } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { news, ordersWorld } from '../orders.testing.ts'
import { followWaybill } from './follow-waybill.ts'
import { OrderPeople } from './order-people.ts'
import { receiveOrder } from './receive-order.ts'
import { indexOrder, type OrderSearch, searchOrders } from './search-orders.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
let search: OrderSearch
beforeAll(async () => {
  world = await ordersWorld()
  search = { orders: world.parts.orders, index: world.search.index('orders'), within: world.within }
})
afterAll(() => world.stop())

/** Places an order, and indexes whatever was told of, as the subscriber does. */
async function place(firstName: string, lastName: string): Promise<string> {
  const one = news({ shippingAddress: { ...news().order.shippingAddress, firstName, lastName } })
  await world.within(() => receiveOrder(world.parts, one))
  const order = await world.within(() => world.parts.orders.find({ externalId: one.order.externalId }))
  await index(order!.id)
  return order!.id
}
const index = (id: string) => world.within(() => indexOrder(search, id))
const find = async (query: string, status?: 'cancelled' | 'confirmed') =>
  (await world.within(() => searchOrders(search, { query, status, limit: 10 }))).orders.map((order) => order.id)

it('finds by the customer, whatever the accents; by number; by waybill once there is one', async () => {
  const [maria, jose] = [await place('María', 'Núñez'), await place('José', 'Ñáñez')]
  expect(await find('maria nunez')).toEqual([maria])
  expect(await find('NANEZ')).toEqual([jose])
  expect(await find('9045551')).toEqual([])
  await world.within(() =>
    followWaybill(world.parts, {
      orderId: maria,
      state: 'created',
      waybill: { carrier: 'coordinadora', number: '9045551' },
    }),
  )
  const told = world.told.about({ orderId: maria }).filter(({ name }) => name === 'orders.order-amended')
  expect(told.map(({ data }) => data.changed)).toEqual([['waybill']])
  await index(maria)
  expect(await find('9045551')).toEqual([maria])
})
it('keeps a status out that was not asked for', async () => {
  const id = await place('Quintanilla', 'Zorro')
  expect(await find('zorro', 'cancelled')).toEqual([])
  expect(await find('zorro', 'confirmed')).toEqual([id])
})
it('pages through every match once', async () => {
  const wanted = await Promise.all(Array.from({ length: 7 }, () => place('Pagina', 'Entera')))
  const seen: string[] = []
  for (let after: string | undefined, first = true; first || after; first = false) {
    const page = await world.within(() => searchOrders(search, { query: 'pagina', after, limit: 3 }))
    seen.push(...page.orders.map((order) => order.id))
    after = page.next
  }
  expect(seen.sort()).toEqual(wanted.sort())
})
it('forgets a person who asks for it, and tells that there is something to forget', async () => {
  const id = await place('Olvidada', 'Persona')
  const order = (await world.within(() => world.parts.orders.find({ id })))!
  await world.within(() => new OrderPeople(world.parts).forget(new Person([`order:${id}`])))
  expect(world.told.about({ orderId: id }).at(-1)).toMatchObject({
    name: 'orders.order-amended',
    data: { changed: ['customer'] },
  })
  expect(await find('olvidada'), 'before the index has heard of it').toEqual([])
  await index(id)
  expect(await find('olvidada')).toEqual([])
  expect(await find(order.name)).toEqual([id])
})
