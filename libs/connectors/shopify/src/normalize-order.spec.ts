import { DomainError } from '@litper/kernel'
import { testData } from '@litper/testing/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutate, pathsOf } from './fixtures/mutate.ts'
import { graphqlNode, type OrderModel, SAMPLE, webhookBody } from './fixtures/orders.ts'
import { parseShopifyJson } from './json.ts'
import { normalizeGraphqlOrder } from './normalize-graphql-order.ts'
import { normalizeOrder } from './normalize-order.ts'

const model: fc.Arbitrary<OrderModel> = fc.record({
  id: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String),
  lineIds: fc.array(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String), { minLength: 0, maxLength: 4 }),
  number: fc.nat(),
  instant: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  cancelled: fc.boolean(),
  pesos: fc.nat(),
  currentPesos: fc.nat(),
  gateway: fc.option(fc.constantFrom('Pago contra entrega', 'bogus', 'Cash on Delivery (COD)', ' ')),
  firstName: fc.option(fc.string({ unit: 'binary' })),
  phone: fc.option(fc.string()),
  quantity: fc.integer({ min: 1, max: 99 }),
  currentQuantity: fc.integer({ min: 0, max: 99 }),
  grams: fc.integer({ min: 0, max: 50_000 }),
  tags: fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
  note: fc.option(fc.string()),
})

describe('normalizeOrder', () => {
  it('reads a Colombian cash-on-delivery order', () => {
    const order = normalizeOrder(parseShopifyJson(webhookBody(SAMPLE)))
    expect(order).toEqual({
      externalId: '9007199254740993123',
      name: '#1001',
      createdAt: '2026-11-20T15:04:05.000Z',
      updatedAt: '2026-11-20T15:04:05.000Z',
      financialStatus: 'pending',
      gateways: ['Pago contra entrega'],
      cod: true,
      currency: 'COP',
      total: { amount: '129900', currency: 'COP' },
      outstanding: { amount: '129900', currency: 'COP' },
      email: 'maria@example.com',
      phone: '300 123 4567',
      customer: { externalId: '7001', firstName: 'María José', lastName: 'Pérez' },
      shippingAddress: {
        name: 'María José Pérez',
        firstName: 'María José',
        lastName: 'Pérez',
        address1: 'Cra 15 # 93-60 apto 302',
        city: 'Bogotá',
        province: 'Bogotá, D.C.',
        provinceCode: 'DC',
        country: 'Colombia',
        countryCode: 'CO',
        phone: '300 123 4567',
      },
      lines: [
        {
          externalId: '9007199254740993777',
          title: 'Producto 0 - Azul',
          sku: 'SKU-0',
          quantity: 2,
          grams: 450,
          price: { amount: '64950', currency: 'COP' },
        },
        {
          externalId: '12345',
          title: 'Producto 1 - Azul',
          quantity: 2,
          grams: 450,
          price: { amount: '64950', currency: 'COP' },
        },
      ],
      tags: ['litper', 'bogotá'],
      note: 'Timbre dañado',
      test: false,
      payment: { kind: 'collect', amount: { amount: '129900', currency: 'COP' }, because: 'gateway' },
      leaving: {
        holdsKnown: false,
        verdict: 'ship',
        partly: false,
        open: [
          { externalId: '9007199254740993777', quantity: 2 },
          { externalId: '12345', quantity: 2 },
        ],
        sent: [],
      },
    })
  })

  it('says the same of an order whether a webhook or a query told it', () => {
    fc.assert(
      fc.property(model, (order) => {
        expect(normalizeGraphqlOrder(graphqlNode(order))).toEqual(normalizeOrder(parseShopifyJson(webhookBody(order))))
      }),
    )
  })

  it('keeps ids past 2^53, with the number alone or with the global id alone', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String), (id) => {
        const body = webhookBody({ ...SAMPLE, id })
        const byNumber = parseShopifyJson(body.replace(/"admin_graphql_api_id":"[^"]*",/g, ''))
        expect(normalizeOrder(byNumber).externalId).toBe(id)
        expect(normalizeOrder(JSON.parse(body)).externalId).toBe(id)
      }),
    )
  })

  it('refuses an id that lost digits instead of inventing one', () => {
    const { admin_graphql_api_id: _, ...payload } = JSON.parse(webhookBody(SAMPLE))
    expect(() => normalizeOrder(payload)).toThrow(expect.objectContaining({ details: { fields: ['id'] } }))
  })

  it('names all that is missing at once', () => {
    expect(() => normalizeOrder({ currency: 'COP', line_items: [{}] })).toThrow(
      expect.objectContaining({
        code: 'shopify.order_incomplete',
        kind: 'invalid',
        details: {
          fields: [
            'total_price',
            'id',
            'name',
            'created_at',
            'updated_at',
            'line_items[0].id',
            'line_items[0].title',
            'line_items[0].quantity',
            'line_items[0].price',
          ],
        },
      }),
    )
  })

  it('reads or refuses, whatever is deleted or replaced in a payload', () => {
    const restPaths = pathsOf(JSON.parse(webhookBody(SAMPLE)))
    const graphPaths = pathsOf(graphqlNode(SAMPLE))
    const change = fc.option(
      fc.oneof(fc.jsonValue(), fc.constantFrom({ toString: 1 }, [], '\u0000', Number.POSITIVE_INFINITY, -0, 1e21)),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 }), (changes) => {
        const rest = parseShopifyJson(webhookBody(SAMPLE))
        const graph = structuredClone(graphqlNode(SAMPLE))
        for (const [pick, value] of changes) {
          mutate(rest, restPaths[pick % restPaths.length]!, value)
          mutate(graph, graphPaths[pick % graphPaths.length]!, value)
        }
        readsOrRefuses(() => normalizeOrder(rest))
        readsOrRefuses(() => normalizeGraphqlOrder(graph))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads or refuses anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readsOrRefuses(() => normalizeOrder(value))
        readsOrRefuses(() => normalizeGraphqlOrder(value))
      }),
    )
  })

  it('takes what is left after an edit, and what was before a cancellation', () => {
    const edited = { ...SAMPLE, currentPesos: 64950, currentQuantity: 1 }
    const now = normalizeOrder(parseShopifyJson(webhookBody(edited)))
    expect([now.total.amount, now.lines.map((line) => line.quantity)]).toEqual(['64950', [1, 1]])
    const cancelled = { ...SAMPLE, cancelled: true, currentPesos: 0, currentQuantity: 0 }
    const before = normalizeOrder(parseShopifyJson(webhookBody(cancelled)))
    expect([before.total.amount, before.lines.map((line) => line.quantity)]).toEqual(['129900', [2, 2]])
    expect(normalizeOrder(parseShopifyJson(webhookBody({ ...SAMPLE, currentQuantity: 0 }))).lines).toEqual([])
  })

  it('reads the payload of Shopify’s documentation', () => {
    const order = normalizeOrder(parseShopifyJson(testData('shopify-order-documented')))
    expect(order).toMatchObject({
      externalId: '820982911946154508',
      currency: 'USD',
      cod: false,
      gateways: ['visa', 'bogus'],
      test: true,
    })
    expect(order.lines.map((line) => line.externalId)).toEqual(['866550311766439020', '141249953214522974'])
  })
})

function readsOrRefuses(read: () => { externalId: string; currency: string }) {
  try {
    const order = read()
    expect(order.externalId).toMatch(/^\d{1,20}$/)
    expect(order.currency).toMatch(/^[A-Z]{3}$/)
    expect(() => JSON.stringify(order)).not.toThrow()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    expect(error.code).toBe('shopify.order_incomplete')
  }
}
