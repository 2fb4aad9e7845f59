import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { World } from './world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

const SHOP = 'tienda-demo.myshopify.com'
const sign = (body: string | Buffer, secret = 'demo-shopify-secret') =>
  createHmac('sha256', secret).update(body).digest('base64')
const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${world.platform.url}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': 'orders/create',
      'x-shopify-shop-domain': SHOP,
      'x-shopify-api-version': '2026-10',
      'x-shopify-webhook-id': crypto.randomUUID(),
      'x-shopify-triggered-at': new Date().toISOString(),
      'x-shopify-hmac-sha256': sign(body),
      ...headers,
    },
    body: new Uint8Array(Buffer.from(body)),
  })
const orderCount = async () => {
  let count = 0
  for (let cursor = ''; ; ) {
    const page = await world.platform.call('orders.list', { limit: 100, ...(cursor && { cursor }) })
    count += page.data.length
    if (!page.nextCursor) return count
    cursor = page.nextCursor
  }
}

it('stores nothing of a webhook whose signature is wrong, and gives each bad one its own answer', async () => {
  const body = JSON.stringify({ id: 1 })
  expect((await send(body, { 'x-shopify-hmac-sha256': sign(body, 'another') })).status).toBe(401)
  expect((await send(body, { 'x-shopify-hmac-sha256': '' })).status).toBe(401)
  expect([401, 404]).toContain((await send(body, { 'x-shopify-shop-domain': 'nobody.myshopify.com' })).status)
  expect((await send('')).status).toBeLessThan(500)
  expect((await send('not json')).status).toBeLessThan(500)
  expect((await send('x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413)
  expect(await orderCount()).toBe(0)
}, 60_000)

it('never answers 5xx and never makes a partial order, whatever is missing, mangled or cut', async () => {
  const [id] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 50, silent: true })
  const sample = JSON.stringify(await world.sandbox.order(id!))
  const paths = Object.keys(JSON.parse(sample) as object)
  const mutation = fc.oneof(
    fc.constantFrom(...paths).map((key) => {
      const { [key]: _, ...rest } = JSON.parse(sample) as Record<string, unknown>
      return JSON.stringify(rest)
    }),
    fc
      .tuple(fc.constantFrom(...paths), fc.jsonValue())
      .map(([key, value]) => JSON.stringify({ ...(JSON.parse(sample) as object), [key]: value })),
    fc.integer({ min: 0, max: sample.length }).map((length) => sample.slice(0, length)),
    fc.json(),
  )
  await fc.assert(
    fc.asyncProperty(mutation, async (body) => {
      expect((await send(body)).status).toBeLessThan(500)
    }),
    { numRuns: 120 },
  )
  await new Promise((done) => setTimeout(done, 1500))
  const { data } = await world.platform.call('orders.list', { limit: 100 })
  for (const order of data) {
    expect(order.externalId).toMatch(/^\d+$/)
    expect(order.total.amount).toMatch(/^-?\d+(\.\d+)?$/)
    expect(order.name.length).toBeGreaterThan(0)
  }
}, 120_000)

it('takes a webhook once, however often it is replayed', async () => {
  const [id] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 50, silent: true })
  const body = JSON.stringify(await world.sandbox.order(id!))
  const before = await orderCount()
  const headers = { 'x-shopify-webhook-id': crypto.randomUUID() }
  for (let n = 0; n < 4; n++) expect((await send(body, headers)).status).toBe(200)
  await new Promise((done) => setTimeout(done, 1500))
  expect(await orderCount()).toBe(before + 1)
}, 60_000)
