import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { news, ordersWorld } from '../orders.testing.ts'
import { keepSearch, ORDER_WORDS, type SearchUpkeep } from './keep-search.ts'
import { receiveOrder } from './receive-order.ts'
import { ORDERS_INDEX, searchOrders } from './search-orders.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
let upkeep: SearchUpkeep
const [a, b] = [tenantId(newId()), tenantId(newId())]
beforeAll(async () => {
  world = await ordersWorld()
  const { parts, search, within } = world
  upkeep = {
    search,
    orders: parts.orders,
    tenants: async () => [a, b],
    within: (tenant, work) => within(work, tenant),
  }
})
afterAll(() => world.stop())

async function place(tenant: typeof a, lastName: string): Promise<string> {
  const one = news({ shippingAddress: { ...news().order.shippingAddress, lastName } })
  await world.within(() => receiveOrder(world.parts, one), tenant)
  return one.order.externalId
}
const find = (tenant: typeof a, query: string) =>
  world.within(async () => {
    const index = world.search.index(ORDERS_INDEX)
    const { orders } = await searchOrders(
      { orders: world.parts.orders, index, within: (work) => work() },
      { query, limit: 10 },
    )
    return orders.map((order) => order.externalId)
  }, tenant)

it('fills an index that nobody filled, of all tenants, each with its own, and then lets it be', async () => {
  const [mine, yours] = [await place(a, 'Ñáñez'), await place(b, 'Ñáñez')]
  expect(await find(a, 'nanez')).toEqual([])
  expect(await keepSearch(upkeep)).toBe(2)
  expect([await find(a, 'nanez'), await find(b, 'nanez')]).toEqual([[mine], [yours]])
  await place(a, 'Zorro')
  expect(await keepSearch(upkeep)).toBeUndefined()
})
it('fills it again when orders are put under other words, or what was built is lost', async () => {
  async function* nothing() {}
  await world.search.rebuild(ORDERS_INDEX, nothing(), `not ${ORDER_WORDS}`)
  expect(await find(a, 'zorro')).toEqual([])
  expect(await keepSearch(upkeep)).toBe(3)
  expect(await find(a, 'zorro')).toHaveLength(1)
})
it('ends between two pages when it is told to, and leaves what was there', async () => {
  async function* nothing() {}
  await world.search.rebuild(ORDERS_INDEX, nothing(), 'other words')
  await expect(keepSearch(upkeep, AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping')
  expect(await world.search.mark(ORDERS_INDEX)).toBe('other words')
})
it('reads every order once, page by page', async () => {
  const placed = [...Array(7).keys()].map(() => place(a, 'Pagina'))
  const wanted = (await Promise.all(placed)).sort()
  const pages: string[][] = []
  for (let after: string | undefined, full = true; full; ) {
    const page = await world.within(() => world.parts.orders.following(after, 2), a)
    pages.push(page.map(({ order }) => order.externalId))
    after = page.at(-1)?.order.id
    full = page.length === 2
  }
  expect(
    pages
      .flat()
      .filter((id) => wanted.includes(id))
      .sort(),
  ).toEqual(wanted)
  expect(new Set(pages.flat()).size).toBe(pages.flat().length)
})
