import { describe, expect, it } from 'vitest'
import { fakeWorld } from '../fake-world.ts'
import { findSchema } from './schema.ts'

const present = findSchema('2026-10') !== undefined
const SHIPPABLE = `query($id: ID!) { order(id: $id) { id displayFulfillmentStatus
  shippingAddress { city provinceCode phone } lineItems(first: 5) { nodes { title quantity } }
  totalPriceSet { shopMoney { amount currencyCode } }
  fulfillmentOrders(first: 5) { edges { node { id status lineItems(first: 5) { nodes { id remainingQuantity } } } } } } }`
const FULFILL = `mutation($f: FulfillmentInput!) { fulfillmentCreate(fulfillment: $f) {
  fulfillment { id status trackingInfo { number url company } } userErrors { field message } } }`

describe.skipIf(!present)('the Admin API on Shopify’s schema (skipped without @shopify/dev-mcp)', () => {
  async function shopWithOrder(settings = {}) {
    const world = await fakeWorld(settings)
    const { ids } = (await world.post('/sandbox/shopify/orders')).body as { ids: number[] }
    return { ...world, access: await world.token(), id: `gid://shopify/Order/${ids[0]}` }
  }

  it.each([
    ['an unknown field', '{ shop { nam } }', undefined, 'undefinedField'],
    ['an unknown argument', '{ orders(firs: 1) { nodes { id } } }', undefined, 'argumentNotAccepted'],
    ['a syntax error', '{ shop { name }', undefined, 'PARSE_ERROR'],
    ['a variable of another type', FULFILL, { f: { lineItems: [] } }, 'INVALID_VARIABLE'],
    ['a missing variable', FULFILL, {}, 'INVALID_VARIABLE'],
    [
      'an event status Shopify does not have',
      'mutation($e: FulfillmentEventInput!) { fulfillmentEventCreate(fulfillmentEvent: $e) { userErrors { message } } }',
      { e: { fulfillmentId: 'gid://shopify/Fulfillment/1', status: 'RETURNED' } },
      'INVALID_VARIABLE',
    ],
    [
      'a date that is none',
      'mutation($e: FulfillmentEventInput!) { fulfillmentEventCreate(fulfillmentEvent: $e) { userErrors { message } } }',
      { e: { fulfillmentId: 'gid://shopify/Fulfillment/1', status: 'DELIVERED', happenedAt: 'ayer' } },
      'INVALID_VARIABLE',
    ],
    ['a connection without a page size', '{ orders { nodes { id } } }', undefined, 'BAD_REQUEST'],
  ])('rejects %s', async (_, query, variables, code) => {
    const { graphql, access } = await shopWithOrder()
    const answer = await graphql(access, query, variables)
    expect(answer.status).toBe(200)
    expect(answer.errors?.[0]?.extensions?.code).toBe(code)
  })

  it('answers 401 to a token that is unknown, expired or another shop’s', async () => {
    const { graphql, access, post } = await shopWithOrder()
    expect((await graphql('shpat_x', '{ shop { name } }')).status).toBe(401)
    expect((await graphql(access, '{ shop { name } }')).status).toBe(200)
    await post('/sandbox/shopify/tokens/expire')
    expect((await graphql(access, '{ shop { name } }')).status).toBe(401)
  })

  it('fulfills an order once, reports where it is and takes the payment', async () => {
    const { app, graphql, access, id, sent } = await shopWithOrder()
    const before = await graphql(access, SHIPPABLE, { id })
    expect(before.errors).toBeUndefined()
    const order = (before.data as { order: { fulfillmentOrders: { edges: { node: { id: string } }[] } } }).order
    const f = {
      lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: order.fulfillmentOrders.edges[0]?.node.id }],
      trackingInfo: { number: '12345678901', company: 'Coordinadora', url: 'https://example.test/1' },
    }
    const first = await graphql(access, FULFILL, { f })
    expect(first.data).toMatchObject({
      fulfillmentCreate: {
        userErrors: [],
        fulfillment: { status: 'SUCCESS', trackingInfo: [{ number: '12345678901' }] },
      },
    })
    const second = await graphql(access, FULFILL, { f })
    expect(second.data).toMatchObject({
      fulfillmentCreate: { fulfillment: null, userErrors: [{ field: ['fulfillment'] }] },
    })

    const fulfillmentId = (first.data as { fulfillmentCreate: { fulfillment: { id: string } } }).fulfillmentCreate
      .fulfillment.id
    const event = await graphql(
      access,
      `mutation($e: FulfillmentEventInput!) { fulfillmentEventCreate(fulfillmentEvent: $e) {
        fulfillmentEvent { id status happenedAt } userErrors { message } } }`,
      { e: { fulfillmentId, status: 'IN_TRANSIT', happenedAt: '2026-11-22T10:00:00Z', city: 'Bogotá' } },
    )
    expect(event.data).toMatchObject({
      fulfillmentEventCreate: { fulfillmentEvent: { status: 'IN_TRANSIT' }, userErrors: [] },
    })

    const paid =
      'mutation($id: ID!) { orderMarkAsPaid(input: { id: $id }) { order { displayFinancialStatus } userErrors { message } } }'
    expect((await graphql(access, paid, { id })).data).toMatchObject({
      orderMarkAsPaid: { order: { displayFinancialStatus: 'PAID' }, userErrors: [] },
    })
    expect((await graphql(access, paid, { id })).data).toMatchObject({
      orderMarkAsPaid: { userErrors: [{ message: 'Order cannot be marked as paid.' }] },
    })

    const tags =
      'mutation($id: ID!) { tagsAdd(id: $id, tags: ["devuelto"]) { node { id ... on Order { tags } } userErrors { message } } }'
    expect((await graphql(access, tags, { id })).data).toMatchObject({ tagsAdd: { node: { tags: ['devuelto'] } } })

    expect((await app.inject('/sandbox/state')).json()).toMatchObject({
      fulfillments: { total: 1, duplicates: 0 },
      shopify: { fulfillmentsRefused: 1, fulfillmentEvents: 1 },
    })
    const topics = sent.map((one) => (one.headers as Record<string, string>)['x-shopify-topic'])
    expect(topics).toEqual(['orders/create', 'orders/updated', 'orders/updated', 'orders/updated'])
  })

  it('pages through the orders that changed since a time', async () => {
    const { graphql, access, post, world } = await shopWithOrder()
    world.clock.setFactor(1_000_000)
    await post('/sandbox/shopify/orders', { count: 6, ratePerSecond: 1000 })
    await expect.poll(() => (world.state() as { orders: number }).orders).toBe(7)
    const query = `query($after: String, $q: String) { orders(first: 3, after: $after, sortKey: UPDATED_AT, query: $q) {
      nodes { id updatedAt } pageInfo { hasNextPage endCursor } } }`
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page < 3; page += 1) {
      const answer = await graphql(access, query, { after, q: 'updated_at:>=2026-01-01T00:00:00Z' })
      const { orders } = answer.data as { orders: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }
      seen.push(...orders.nodes.map(({ id }) => id))
      after = orders.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(7)
    const none = await graphql(access, query, { q: "updated_at:>='2999-01-01T00:00:00Z'" })
    expect(none.data).toMatchObject({ orders: { nodes: [], pageInfo: { hasNextPage: false } } })
  })

  it('prices queries and says THROTTLED with status 200 when the bucket is empty', async () => {
    const { graphql, access } = await shopWithOrder({ restoreRate: 1, maximumAvailable: 40 })
    const query = '{ orders(first: 10) { nodes { id name lineItems(first: 1) { nodes { id } } } } }'
    const first = await graphql(access, query)
    expect(first.extensions?.cost).toMatchObject({ requestedQueryCost: 42, actualQueryCost: null })
    expect(first.errors?.[0]?.extensions?.code).toBe('THROTTLED')
    const small = await graphql(access, '{ orders(first: 10) { nodes { id } } }')
    expect(small.extensions?.cost).toMatchObject({
      requestedQueryCost: 12,
      actualQueryCost: 3,
      throttleStatus: { maximumAvailable: 40, currentlyAvailable: 37, restoreRate: 1 },
    })
    const large = await graphql(access, '{ orders(first: 250) { nodes { lineItems(first: 10) { nodes { id } } } } }')
    expect(large.errors?.[0]?.extensions?.code).toBe('MAX_COST_EXCEEDED')
  })

  it('subscribes an address once per topic', async () => {
    const { graphql, access, post, sent } = await shopWithOrder()
    const subscribe = `mutation($u: String!) { webhookSubscriptionCreate(topic: ORDERS_CREATE, webhookSubscription: { uri: $u }) {
      webhookSubscription { id topic uri } userErrors { field message } } }`
    const taken = await graphql(access, subscribe, { u: 'http://127.0.0.1:8080/webhooks/shopify' })
    expect(taken.data).toMatchObject({
      webhookSubscriptionCreate: { userErrors: [{ message: expect.stringContaining('taken') }] },
    })
    const made = await graphql(access, subscribe, { u: 'https://example.test/hook' })
    expect(made.data).toMatchObject({ webhookSubscriptionCreate: { webhookSubscription: { topic: 'ORDERS_CREATE' } } })
    sent.length = 0
    await post('/sandbox/shopify/orders')
    expect(sent.map(({ url }) => url)).toEqual(['/webhooks/shopify', 'https://example.test/hook'])
  })

  it('says so when it does not model a field', async () => {
    const { graphql, access, id } = await shopWithOrder()
    const answer = await graphql(access, 'query($id: ID!) { order(id: $id) { customerJourneySummary { ready } } }', {
      id,
    })
    expect(answer.errors?.[0]?.extensions?.code).toBe('SANDBOX_NOT_MODELLED')
  })
})

it('without a schema the Admin API refuses with a clear error', async () => {
  const { graphql, token } = await fakeWorld({ schemaFile: 'nowhere.json.gz' })
  const answer = await graphql(await token(), '{ shop { name } }')
  expect(answer.status).toBe(503)
  expect(String(answer.errors)).toContain('@shopify/dev-mcp')
})
