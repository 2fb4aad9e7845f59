import { createHmac } from 'node:crypto'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { FakeDeadLetters, FakeOutbox, sampleOrder } from '../../shared/usecases/testing.ts'
import { integrationEntities } from '../../store/entities.ts'
import type { ShopifyParts } from './ports.ts'
import { receiveShopifyWebhook } from './receive-shopify-webhook.ts'
import { settleOrders } from './settle-orders.ts'
import { shopifyTestParts } from './shopify.testing.ts'

const SECRET = 'demo-shopify-secret'
const CONNECTED = new Date('2026-11-20T15:00:00.700Z')
const tenant = tenantId(newId())
const outbox = new FakeOutbox()
const sealer = new Sealer('a secret of thirty-two bytes or more')
let test: TestDatabase
let parts: ShopifyParts
let shop: string
const inTenant = <T>(work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
const connect = (at: Date) =>
  inTenant(() =>
    test.db.transaction(() =>
      parts.shops.saveConnection({
        shopDomain: shop,
        at,
        sealedToken: 'x',
        sealedApp: sealer.seal({ clientId: 'demo-shopify-key', clientSecret: SECRET }, tenant),
      }),
    ),
  )
const settle = (told: object) => inTenant(() => settleOrders(parts, { shopDomain: shop, ...told }))
const cursor = async () => (await inTenant(() => test.db.transaction(() => parts.shops.find(shop))))!.reconcileCursor

/** What the event says of an order with these fields. */
async function told(over: object) {
  const body = Buffer.from(sampleOrder({ id: outbox.envelopes.length + 1, ...over }))
  const headers = {
    'x-shopify-topic': 'orders/create',
    'x-shopify-shop-domain': shop,
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': newId(),
    'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(body).digest('base64'),
  }
  expect(await receiveShopifyWebhook(parts, { body, headers })).toBe('accepted')
  const { order } = outbox.of('integration.order-received').at(-1) as {
    order: { payment: object; leaving: { verdict: string; reason?: string } }
  }
  return { payment: order.payment, verdict: order.leaving.verdict, reason: order.leaving.reason }
}
const zeta = { payment_gateway_names: ['Convenio Zeta'] }

beforeAll(async () => {
  test = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  const deadLetters = new FakeDeadLetters()
  parts = shopifyTestParts(test, { outbox, deadLetters, sealer, effects: { schedule: async () => true } })
})
beforeEach(async () => {
  shop = `tienda-${newId().slice(-8)}.myshopify.com`
  await connect(CONNECTED)
})
afterAll(() => test?.stop())

it('an order placed before the connection stays; one of its very second does not', async () => {
  expect(await told({ created_at: '2026-11-20T14:59:59Z' })).toMatchObject({
    verdict: 'stay',
    reason: 'before_connection',
  })
  expect(await told({ created_at: '2026-11-20T15:00:00Z' })).toMatchObject({ verdict: 'ship' })
})

it('a connection that is renewed makes no order old; one after an uninstall does', async () => {
  await connect(new Date('2026-12-01T00:00:00Z'))
  parts.directory.forget(shop)
  expect(await told({ created_at: '2026-11-25T00:00:00Z' })).toMatchObject({ verdict: 'ship' })
  await inTenant(() => test.db.transaction(() => parts.shops.endConnection(shop, 'uninstalled')))
  await connect(new Date('2026-12-10T00:00:00Z'))
  parts.directory.forget(shop)
  expect(await told({ created_at: '2026-12-05T00:00:00Z' })).toMatchObject({ reason: 'before_connection' })
})

it('a back-fill takes older orders, and moves the sweep back to find them', async () => {
  const from = '2026-11-01T00:00:00.000Z'
  expect(await settle({ from })).toEqual({ shopDomain: shop, from })
  expect((await cursor()).toISOString()).toBe(from)
  expect(await told({ created_at: '2026-11-02T00:00:00Z' })).toMatchObject({ verdict: 'ship' })
  expect(await told({ created_at: '2026-10-31T00:00:00Z' })).toMatchObject({ reason: 'before_connection' })
  expect(await settle({ from: '2026-11-15T00:00:00Z' })).toMatchObject({ from })
})

it('a taught name is cash on delivery, and one that was untaught is not', async () => {
  expect((await told(zeta)).payment).toMatchObject({ kind: 'unknown', names: ['Convenio Zeta'] })
  await settle({ cash: ['convenio zeta'] })
  expect((await told(zeta)).payment).toMatchObject({ kind: 'collect', because: 'taught', amount: { currency: 'COP' } })
  await settle({ notCash: ['Pago contra entrega (COD)'] })
  expect((await told({})).payment).toMatchObject({ kind: 'unknown', because: 'not_cash' })
  expect((await told(zeta)).payment).toMatchObject({ kind: 'collect' })
  await settle({ cash: [] })
  expect((await told(zeta)).payment).toMatchObject({ kind: 'unknown' })
})

it('is refused of a shop that is not ours, and of a date to come', async () => {
  await expect(inTenant(() => settleOrders(parts, { shopDomain: 'x.myshopify.com' }))).rejects.toMatchObject({
    code: 'shop.unknown',
  })
  await expect(settle({ from: '2100-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'shop.from_in_future' })
})
