import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from './http.ts'
import { World } from './world.ts'

const world = new World()
const SHOP = 'tienda-demo.myshopify.com'
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

const phone = '+573119990010'
const address = {
  first_name: 'Marta',
  last_name: 'Olvidada',
  name: 'Marta Olvidada',
  address1: 'Calle 100 # 8A-55',
  address2: '',
  city: 'Bogotá',
  province: 'Bogotá, D.C.',
  phone,
}
const control = (path: string, body: unknown) => call('POST', `${world.sandbox.url}/sandbox/shopify/${path}`, body)
let externalId: string

it('prints the carrier’s label as one page of 10 by 15 cm', async () => {
  ;[externalId] = (await world.sandbox.placeOrders({
    count: 1,
    ratePerSecond: 50,
    template: { shipping_address: address, phone },
  })) as [string]
  const order = await until('the waybill', async () => {
    const now = await world.platform.orderOfShop(externalId)
    return now?.waybill?.number ? now : undefined
  })
  const pdf = await (await world.platform.call('waybills.read_label', { number: order.waybill!.number! })).text()
  expect(pdf.slice(0, 4)).toBe('%PDF')
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) as unknown as [string, string, string]
  expect([Number(width) / 28.346, Number(height) / 28.346].map(Math.round)).toEqual([10, 15])
}, 60_000)

it('forgets a customer when Shopify asks it to', async () => {
  await control('privacy', { topic: 'customers/redact', shop: SHOP, orderId: Number(externalId) })
  const forgotten = await until('the redaction', async () => {
    const text = JSON.stringify(await world.platform.orderOfShop(externalId))
    return text.includes('Olvidada') || text.includes(phone) ? undefined : text
  })
  expect(forgotten).toContain(externalId)
  const found = await world.platform.call('orders.list', { search: 'olvidada' })
  expect(found.data).toEqual([])
}, 60_000)

it('stops writing to a shop that removed the app', async () => {
  await control('uninstall', { shop: SHOP })
  await until('the shop to be gone', async () =>
    /uninstalled/.test(JSON.stringify(await world.platform.call('integrations.list', {}))) ? true : undefined,
  )
}, 60_000)
