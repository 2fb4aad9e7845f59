import { createHmac } from 'node:crypto'
import { DomainError, newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { FakeDeadLetters, FakeOutbox, sampleOrder } from '../../shared/usecases/testing.ts'
import { integrationEntities } from '../../store/entities.ts'
import type { ShopifyParts } from './ports.ts'
import { readAgain } from './read-again.ts'
import { receiveShopifyWebhook, type ShopifyDelivery } from './receive-shopify-webhook.ts'
import { shopifyTestParts } from './shopify.testing.ts'

const tenant = tenantId(newId())
const SHOP = 'tienda-demo.myshopify.com'
const GONE = JSON.stringify({ id: 1, myshopify_domain: SHOP })
const SECRET = 'demo-shopify-secret'
let test: TestDatabase
let parts: ShopifyParts
const receive = (delivery: ShopifyDelivery) => receiveShopifyWebhook(parts, delivery)
const outbox = new FakeOutbox()
const deadLetters = new FakeDeadLetters()
const inTenant = <T>(work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
const rows = <T>(sql: string, parameters: unknown[] = []) =>
  inTenant(() => test.db.transaction(() => test.db.session().query<T>(sql, parameters)))
const rawCount = async () => (await rows<{ n: string }>('SELECT count(*) AS n FROM integration.raw_events'))[0]!.n

function delivery(topic: string, body: string, over: Record<string, string> = {}, secret = SECRET) {
  const headers = {
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': SHOP,
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': newId(),
    'x-shopify-triggered-at': new Date().toISOString(),
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    ...over,
  }
  return { body: Buffer.from(body), headers }
}

beforeAll(async () => {
  test = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  const sealer = new Sealer('a secret of thirty-two bytes or more')
  parts = shopifyTestParts(test, { outbox, deadLetters, sealer, effects: { schedule: async () => true } })
  await inTenant(() =>
    test.db.transaction(() =>
      parts.shops.saveConnection({
        shopDomain: SHOP,
        at: new Date(Date.now() - 60_000),
        sealedToken: 'x',
        sealedApp: sealer.seal({ clientId: 'demo-shopify-key', clientSecret: SECRET }, tenant),
      }),
    ),
  )
})
afterAll(() => test?.stop())

describe('the Shopify door', () => {
  it('keeps and tells an order once per webhook id', async () => {
    const one = delivery('orders/create', sampleOrder({ id: 5_500_000_000_001 }))
    expect(await receive(one)).toBe('accepted')
    expect(await Promise.all([receive(one), receive(one)])).toEqual(['duplicate', 'duplicate'])
    expect(
      outbox.of('integration.order-received').map((data) => (data['order'] as { externalId: string }).externalId),
    ).toEqual(['5500000000001'])
  })

  it('keeps nothing of what is not proven', async () => {
    const before = await rawCount()
    const told = outbox.envelopes.length
    await expect(receive(delivery('orders/create', sampleOrder({ id: 2 }), {}, 'wrong'))).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    await expect(receive({ ...delivery('orders/create', '{}'), body: Buffer.from('{ }') })).rejects.toBeInstanceOf(
      DomainError,
    )
    await expect(
      receive(delivery('orders/create', '{}', { 'x-shopify-shop-domain': 'otra.myshopify.com' })),
    ).rejects.toMatchObject({ code: 'shop.unknown' })
    await expect(receive({ ...delivery('orders/create', '{}'), body: undefined })).rejects.toMatchObject({
      statusCode: 400,
      code: 'webhook.body_empty',
    })
    await expect(receive(delivery('orders/create', 'no json'))).rejects.toMatchObject({
      statusCode: 400,
      code: 'webhook.not_json',
    })
    expect([await rawCount(), outbox.envelopes.length]).toEqual([before, told])
  })

  it('sets a signed payload that is no order aside: kept, visible, told to nobody', async () => {
    const told = outbox.envelopes.length
    expect(await receive(delivery('orders/create', '{"id": 7}'))).toBe('set_aside')
    expect(deadLetters.buried.at(-1)).toMatchObject({
      source: 'integration.shopify',
      name: 'integration.order-set-aside',
    })
    expect(outbox.envelopes.length).toBe(told)
  })

  it('reads it again on replay, refusing what still is none and telling what by now is one', async () => {
    const one = delivery('orders/create', '{"id": 8}')
    await receive(one)
    const { data } = deadLetters.buried.at(-1)!.envelope as { data: Parameters<typeof readAgain>[1] }
    const replay = () => inTenant(() => test.db.transaction(() => readAgain(parts, data)))
    await expect(replay()).rejects.toMatchObject({ kind: 'invalid', code: 'shopify.order_incomplete' })
    const mended = sampleOrder({ id: 8 })
    await rows('UPDATE integration.raw_events SET body = $2 WHERE external_id = $1', [data.externalId, mended])
    await replay()
    expect(outbox.of('integration.order-received').at(-1)).toMatchObject({
      change: 'created',
      order: { externalId: '8' },
    })
  })

  it('rolls the raw event back when the outbox fails, so that Shopify’s retry is new', async () => {
    const one = delivery('orders/create', sampleOrder({ id: 5_500_000_000_009 }))
    outbox.failNext = true
    await expect(receive(one)).rejects.toThrow('outbox')
    expect(await receive(one)).toBe('accepted')
  })

  it('forgets a customer on request, with a due date on record', async () => {
    const customer = { id: 77, phone: '+573001234567' }
    await receive(delivery('orders/create', sampleOrder({ id: 5_500_000_000_020, customer })))
    await receive(
      delivery(
        'customers/redact',
        JSON.stringify({ shop_domain: SHOP, customer, orders_to_redact: [5_500_000_000_020] }),
      ),
    )
    const kept = await rows('SELECT body FROM integration.raw_events WHERE subject = $1', [`${SHOP}/5500000000020`])
    expect(kept).toEqual([{ body: null }])
    const [asked] = await rows<{ due_at: Date; redacted_rows: number }>('SELECT * FROM integration.privacy_requests')
    expect(asked!.redacted_rows).toBe(1)
    expect(Math.round((asked!.due_at.getTime() - Date.now()) / 86_400_000)).toBe(30)
    const [told, ...others] = outbox.of('integration.person-requested')
    expect([told, others]).toMatchObject([{ purpose: 'trace', round: 1 }, []])
    expect(JSON.stringify(outbox.envelopes.at(-1))).not.toMatch(/3001234567/)
  })

  it('wipes the tokens on uninstall, but not by one sent before the shop came back', async () => {
    const token = async () => (await rows('SELECT status, sealed_token FROM integration.shops'))[0]
    await receive(
      delivery('app/uninstalled', GONE, { 'x-shopify-triggered-at': new Date(Date.now() - 3_600_000).toISOString() }),
    )
    expect(await token()).toEqual({ status: 'connected', sealed_token: 'x' })
    await receive(delivery('app/uninstalled', GONE))
    expect(await token()).toEqual({ status: 'uninstalled', sealed_token: null })
    expect(outbox.of('integration.shop-uninstalled')).toEqual([{ shopDomain: SHOP }])
  })

  it('forgets a shop that is gone, and never one that is here', async () => {
    const order = delivery('orders/create', sampleOrder({ id: 5_500_000_000_030 }))
    await receive(order)
    const redact = () => receive(delivery('shop/redact', JSON.stringify({ shop_domain: SHOP })))
    const state = async () => (await rows<{ status: string }>('SELECT status FROM integration.shops'))[0]!.status
    const kept = async () => (await rows(`SELECT 1 FROM integration.raw_events WHERE body IS NOT NULL`)).length
    const asked = outbox.of('integration.privacy-requested').length
    await rows(`UPDATE integration.shops SET status = 'connected', connected_at = now() - interval '1 day'`)
    const before = await kept()
    expect(await redact()).toBe('accepted')
    expect([await state(), await kept()]).toEqual(['connected', before])
    expect(outbox.of('integration.privacy-requested')).toHaveLength(asked)
    await receive(delivery('app/uninstalled', GONE))
    expect(await redact()).toBe('accepted')
    expect([await state(), await kept()]).toEqual(['redacted', 0])
    expect(outbox.of('integration.privacy-requested')).toHaveLength(asked + 1)
    // what has no known shop is this one's only when the tenant has no other
    expect(outbox.of('integration.privacy-requested').at(-1)).toMatchObject({ lastShop: true })
    const other = { shopDomain: 'otra.myshopify.com', at: new Date(), sealedToken: 'x', sealedApp: 'x' }
    await inTenant(() => test.db.transaction(() => parts.shops.saveConnection(other)))
    expect(await redact()).toBe('accepted')
    expect(outbox.of('integration.privacy-requested').at(-1)).toMatchObject({ lastShop: false })
  })

  it('takes no signed body for another topic', async () => {
    const body = JSON.stringify({ shop_domain: SHOP, customer: { id: 7 }, orders_to_redact: [] })
    await expect(receive(delivery('shop/redact', body))).rejects.toMatchObject({ code: 'webhook.body_of_another' })
    await expect(receive(delivery('app/uninstalled', '{}'))).rejects.toMatchObject({ statusCode: 400 })
  })
})
