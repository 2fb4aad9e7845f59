import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeWorld } from './fake-world.ts'
import type { OrderPayload } from './order-payload.ts'
import { inventPerson, phoneOf } from './person.ts'

const headersOf = (delivery: { headers: unknown }) => delivery.headers as Record<string, string>
const orderOf = (delivery: { body: string } | undefined) => JSON.parse(delivery?.body ?? 'null') as OrderPayload
const SAMPLE = join(import.meta.dirname, '../../../../libs/testing/data/shopify-order-documented.json')
/** In the sample of an older version; no longer sent. */
const WITHDRAWN = [
  'total_price_usd',
  'accepts_marketing',
  'accepts_marketing_updated_at',
  'marketing_opt_in_level',
  'orders_count',
  'total_spent',
  'last_order_id',
  'last_order_name',
]

describe('placing orders', () => {
  afterEach(() => vi.useRealTimers())

  it('answers at once and keeps the rate', async () => {
    const { post, sent, world } = await fakeWorld()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    world.clock.reset()
    const { status, body } = await post('/sandbox/shopify/orders', { count: 100, ratePerSecond: 20 })
    expect(status).toBe(202)
    expect(new Set((body as { ids: number[] }).ids).size).toBe(100)
    expect(sent).toHaveLength(1)
    vi.advanceTimersByTime(1000)
    expect(sent.length).toBeGreaterThanOrEqual(19)
    expect(sent.length).toBeLessThanOrEqual(21)
    world.clock.setFactor(10)
    vi.advanceTimersByTime(410)
    expect(sent).toHaveLength(100)
    expect(sent.map((one) => orderOf(one).id)).toEqual((body as { ids: number[] }).ids)
  })

  it('signs what it sends, each webhook with its own id', async () => {
    const { post, sent } = await fakeWorld()
    await post('/sandbox/shopify/orders', { count: 1 })
    await post('/sandbox/shopify/orders', { count: 1 })
    const [first, second] = sent
    if (!first || !second) throw new Error('no webhooks')
    const headers = headersOf(first)
    expect(headers).toMatchObject({
      'x-shopify-topic': 'orders/create',
      'x-shopify-shop-domain': 'tienda-demo.myshopify.com',
      'x-shopify-api-version': '2026-10',
    })
    const hmac = createHmac('sha256', 'demo-shopify-secret').update(first.body).digest('base64')
    expect(headers['x-shopify-hmac-sha256']).toBe(hmac)
    expect(headers['x-shopify-webhook-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headersOf(second)['x-shopify-webhook-id']).not.toBe(headers['x-shopify-webhook-id'])
    expect(first.timeoutMs).toBe(5000)
    expect(first.retryDelaysMs).toHaveLength(8)
    const hours = first.retryDelaysMs.reduce((sum, delay) => sum + delay, 0) / 3_600_000
    expect(hours).toBeGreaterThan(3.9)
    expect(hours).toBeLessThanOrEqual(4)
  })

  it('merges the template into the order and prices its lines', async () => {
    const { post, sent } = await fakeWorld()
    const template = {
      phone: '+573009998877',
      note: 'timbre dañado',
      shipping_address: { city: 'Sopó', address1: 'Vereda Hatogrande' },
      line_items: [{ sku: 'A', quantity: 2, price: '50000' }, { sku: 'B' }],
    }
    await post('/sandbox/shopify/orders', { template })
    const order = orderOf(sent[0])
    expect(order.note).toBe('timbre dañado')
    expect(order.phone).toBe('+573009998877')
    expect(order.shipping_address).toMatchObject({ city: 'Sopó', phone: '+573009998877', country_code: 'CO' })
    expect(order.line_items.map(({ sku, price }) => [sku, price])[0]).toEqual(['A', '50000.00'])
    const sum = order.line_items.reduce((total, item) => total + Number(item.price) * item.quantity, 0)
    expect(Number(order.subtotal_price)).toBe(sum)

    await post('/sandbox/shopify/orders', { template: { total_price: '77000.00' }, paid: true })
    expect(orderOf(sent[1])).toMatchObject({
      total_price: '77000.00',
      financial_status: 'paid',
      subtotal_price: '77000.00',
    })
  })

  it('is cash on delivery, in pesos, by default', async () => {
    const { post, sent } = await fakeWorld()
    await post('/sandbox/shopify/orders')
    expect(orderOf(sent[0])).toMatchObject({
      currency: 'COP',
      financial_status: 'pending',
      payment_gateway_names: ['Pago contra entrega (COD)'],
      cancelled_at: null,
    })
  })

  it('sends no webhook for a silent order but counts it', async () => {
    const { app, post, sent } = await fakeWorld()
    await post('/sandbox/shopify/orders', { count: 1, silent: true })
    expect(sent).toHaveLength(0)
    expect((await app.inject('/sandbox/state')).json()).toMatchObject({ orders: 1, shopify: { silent: 1 } })
  })

  it('cancels once, updates forward and uninstalls for good', async () => {
    const { post, sent } = await fakeWorld()
    const { ids } = (await post('/sandbox/shopify/orders')).body as { ids: number[] }
    await post(`/sandbox/shopify/orders/${ids[0]}/update`, { patch: { note: 'x' } })
    expect((await post(`/sandbox/shopify/orders/${ids[0]}/cancel`)).status).toBe(200)
    expect((await post(`/sandbox/shopify/orders/${ids[0]}/cancel`)).status).toBe(409)
    await post('/sandbox/shopify/uninstall')
    await post('/sandbox/shopify/orders')
    await post('/sandbox/shopify/privacy', { topic: 'customers/redact', orderId: ids[0] })
    const topics = sent.map((one) => headersOf(one)['x-shopify-topic'])
    expect(topics).toEqual([
      'orders/create',
      'orders/updated',
      'orders/cancelled',
      'orders/updated',
      'app/uninstalled',
      'customers/redact',
    ])
    expect(JSON.parse(sent[5]?.body ?? '')).toMatchObject({ orders_to_redact: [ids[0]] })
  })

  it('has every field of the documented payload', async () => {
    const { post, sent } = await fakeWorld()
    await post('/sandbox/shopify/orders')
    const documented = JSON.parse(readFileSync(SAMPLE, 'utf8').replace(/"id": (\d+)/g, '"id": "$1"')) as OrderPayload
    const ours = orderOf(sent[0])
    const missing = (a: object, b: object) => Object.keys(a).filter((key) => !(key in b) && !WITHDRAWN.includes(key))
    expect(missing(documented, ours)).toEqual([])
    expect(missing(documented.line_items[0] ?? {}, ours.line_items[0] ?? {})).toEqual([])
    for (const part of ['shipping_address', 'customer'] as const) {
      expect(missing(documented[part] as object, ours[part] as object)).toEqual([])
    }
  })
})

describe('people', () => {
  it('never share a phone', () => {
    const phones = new Set(Array.from({ length: 50_000 }, (_, serial) => phoneOf(9_990_000 + serial)))
    expect(phones.size).toBe(50_000)
    for (const phone of phones) expect(phone).toMatch(/^\+573[0-5]\d{8}$/)
  })

  it('fill every slot of their address', () => {
    for (let serial = 0; serial < 2000; serial += 1) {
      const person = inventPerson(serial)
      expect(`${person.address1}${person.address2}`).not.toMatch(/[{}]/)
      expect(person.email).toMatch(/^[a-z]+\.[a-z]+\d+@correo\.example$/)
    }
  })
})
