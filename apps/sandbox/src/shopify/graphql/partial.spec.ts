import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeWorld } from '../fake-world.ts'
import type { OrderPayload } from '../order-payload.ts'
import type { FulfillmentOrder } from '../store.ts'
import { findSchema } from './schema.ts'
import { topicEnum, topicPath } from './topics.ts'

const CREATE = `mutation($f: FulfillmentInput!) { fulfillmentCreate(fulfillment: $f) {
  fulfillment { id totalQuantity } userErrors { message } } }`
const CANCEL = 'mutation($id: ID!) { fulfillmentCancel(id: $id) { fulfillment { status } userErrors { message } } }'

interface Kept {
  order: OrderPayload
  fulfillmentOrders: FulfillmentOrder[]
}

describe.skipIf(!findSchema('2026-10'))('fulfilling in parts (skipped without @shopify/dev-mcp)', () => {
  it('counts down, refuses too much, counts the second as a duplicate and reopens on cancel', async () => {
    const { app, graphql, post, token } = await fakeWorld()
    const access = await token()
    const { ids } = (await post('/sandbox/shopify/orders', { template: { line_items: [{ quantity: 3 }] } })).body as {
      ids: number[]
    }
    const read = async () => (await app.inject(`/sandbox/shopify/orders/${ids[0]}`)).json() as Kept
    const [one] = (await read()).fulfillmentOrders
    const create = (quantity: number) =>
      graphql(access, CREATE, {
        f: {
          lineItemsByFulfillmentOrder: [
            {
              fulfillmentOrderId: `gid://shopify/FulfillmentOrder/${one?.id}`,
              fulfillmentOrderLineItems: [
                { id: `gid://shopify/FulfillmentOrderLineItem/${one?.lines[0]?.id}`, quantity },
              ],
            },
          ],
        },
      })
    expect((await create(4)).data).toMatchObject({ fulfillmentCreate: { fulfillment: null } })
    const first = (await create(2)).data as { fulfillmentCreate: { fulfillment: { id: string } } }
    expect((await read()).order).toMatchObject({
      fulfillment_status: 'partial',
      line_items: [{ fulfillable_quantity: 1 }],
    })
    expect((await create(1)).data).toMatchObject({ fulfillmentCreate: { fulfillment: { totalQuantity: 1 } } })
    expect((await read()).order.fulfillment_status).toBe('fulfilled')
    expect((await app.inject('/sandbox/state')).json()).toMatchObject({ fulfillments: { total: 2, duplicates: 1 } })
    await graphql(access, CANCEL, { id: first.fulfillmentCreate.fulfillment.id })
    expect(await read()).toMatchObject({
      order: { fulfillment_status: 'partial', line_items: [{ fulfillable_quantity: 2 }] },
      fulfillmentOrders: [{ status: 'IN_PROGRESS' }],
    })
  })

  it('keeps shops apart', async () => {
    const { graphql, post, token } = await fakeWorld()
    await post('/sandbox/shopify/shops', { shop: 'otra.myshopify.com' })
    const { ids } = (await post('/sandbox/shopify/orders', { shop: 'otra.myshopify.com' })).body as { ids: number[] }
    const answer = await graphql(
      await token(),
      'query($id: ID!) { order(id: $id) { id } orders(first: 5) { nodes { id } } }',
      {
        id: `gid://shopify/Order/${ids[0]}`,
      },
    )
    expect(answer.data).toEqual({ order: null, orders: { nodes: [] } })
  })
})

it('topics go to their path and back', () => {
  expect(topicPath('ORDERS_PARTIALLY_FULFILLED')).toBe('orders/partially_fulfilled')
  expect(topicPath('FULFILLMENT_EVENTS_CREATE')).toBe('fulfillment_events/create')
  fc.assert(
    fc.property(
      fc.constantFrom('ORDERS_CREATE', 'APP_UNINSTALLED', 'FULFILLMENT_ORDERS_ORDER_ROUTING_COMPLETE'),
      (topic) => {
        expect(topicEnum(topicPath(topic))).toBe(topic)
      },
    ),
  )
})
