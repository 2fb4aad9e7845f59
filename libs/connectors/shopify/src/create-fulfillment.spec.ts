import { describe, expect, it } from 'vitest'
import { createFulfillment } from './create-fulfillment.ts'
import { createFulfillmentEvent } from './create-fulfillment-event.ts'
import { shopifyAdmin } from './proxy.ts'
import { DEMO_SHOP, fakeShop } from './testing.ts'

const fulfillmentOrder = (id: string, location: string, fulfillable = true) => ({
  id: `gid://shopify/FulfillmentOrder/${id}`,
  status: fulfillable ? 'OPEN' : 'CLOSED',
  requestStatus: 'UNSUBMITTED',
  supportedActions: fulfillable ? [{ action: 'CREATE_FULFILLMENT' }] : [],
  assignedLocation: { location: { id: location } },
})
const wanted = { orderId: '1', number: '0123456', company: 'Coordinadora', url: 'https://example.com/0123456' }

/** A shop with one order that remembers what was fulfilled. */
function shopWith(open: string[], carried: string[] = []) {
  const fulfilled: { id: string; number: string; orders: unknown }[] = carried.map((number) => ({
    id: 'gid://shopify/Fulfillment/9',
    number,
    orders: [],
  }))
  const waiting = new Set(open)
  return {
    fulfilled,
    ...fakeShop({
      FulfillmentOrders: ({ settle }) => ({
        order: {
          ...(settle === true && {
            fulfillments: fulfilled.map(({ id, number }) => ({ id, status: 'SUCCESS', trackingInfo: [{ number }] })),
          }),
          fulfillmentOrders: { nodes: open.map((id) => fulfillmentOrder(id, `loc-${id[0]}`, waiting.has(id))) },
        },
      }),
      CreateFulfillment: ({ fulfillment }) => {
        const { lineItemsByFulfillmentOrder, trackingInfo } = fulfillment as {
          lineItemsByFulfillmentOrder: { fulfillmentOrderId: string }[]
          trackingInfo: { number: string }
        }
        for (const { fulfillmentOrderId } of lineItemsByFulfillmentOrder)
          waiting.delete(fulfillmentOrderId.split('/').at(-1)!)
        const id = `gid://shopify/Fulfillment/${100 + fulfilled.length}`
        fulfilled.push({ id, number: trackingInfo.number, orders: lineItemsByFulfillmentOrder })
        return { fulfillmentCreate: { fulfillment: { id }, userErrors: [] } }
      },
    }),
  }
}

describe('createFulfillment', () => {
  it('fulfils all that is open, once per location', async () => {
    const shop = shopWith(['11', '12', '21'])
    const result = await createFulfillment(shopifyAdmin(shop.http, DEMO_SHOP), wanted)
    expect(result).toEqual({
      fulfillmentIds: ['gid://shopify/Fulfillment/100', 'gid://shopify/Fulfillment/101'],
      existed: false,
    })
    expect(shop.fulfilled.map(({ number }) => number)).toEqual(['0123456', '0123456'])
    expect(shop.names()).toEqual(['FulfillmentOrders', 'CreateFulfillment', 'CreateFulfillment'])
  })

  it.each([true, false])('creates nothing the second time (settle: %s)', async (settle) => {
    const shop = shopWith(['11'])
    const admin = shopifyAdmin(shop.http, DEMO_SHOP)
    const first = await createFulfillment(admin, wanted)
    expect(await createFulfillment(admin, { ...wanted, settle })).toEqual({
      fulfillmentIds: first.fulfillmentIds,
      existed: true,
    })
    expect(shop.fulfilled).toHaveLength(1)
  })

  it('fulfils only what is in the parcel', async () => {
    const line = (id: string, lineId: string, remainingQuantity: number) => ({
      id: `gid://shopify/FulfillmentOrderLineItem/${id}`,
      remainingQuantity,
      lineItem: { id: `gid://shopify/LineItem/${lineId}` },
    })
    const nodes = [
      { ...fulfillmentOrder('11', 'a'), lineItems: { nodes: [line('1', '7', 2), line('2', '8', 1)] } },
      { ...fulfillmentOrder('21', 'b'), lineItems: { nodes: [line('3', '9', 1)] } },
      { ...fulfillmentOrder('12', 'a'), lineItems: { nodes: [line('4', '7', 1)] } },
    ]
    const asked: unknown[] = []
    const shop = fakeShop({
      FulfillmentOrderParts: () => ({ order: { fulfillmentOrders: { nodes } } }),
      CreateFulfillment: ({ fulfillment }) => {
        asked.push((fulfillment as { lineItemsByFulfillmentOrder: unknown }).lineItemsByFulfillmentOrder)
        return { fulfillmentCreate: { fulfillment: { id: 'gid://shopify/Fulfillment/1' }, userErrors: [] } }
      },
    })
    const admin = shopifyAdmin(shop.http, DEMO_SHOP)
    await createFulfillment(admin, { ...wanted, lines: [{ externalId: '7', quantity: 3 }] })
    const item = (id: string, quantity: number) => [{ id: `gid://shopify/FulfillmentOrderLineItem/${id}`, quantity }]
    expect(asked).toEqual([
      [
        { fulfillmentOrderId: 'gid://shopify/FulfillmentOrder/11', fulfillmentOrderLineItems: item('1', 2) },
        { fulfillmentOrderId: 'gid://shopify/FulfillmentOrder/12', fulfillmentOrderLineItems: item('4', 1) },
      ],
    ])
  })

  it('refuses when nothing is open and nothing carries the number', async () => {
    const shop = shopWith([], ['another'])
    await expect(createFulfillment(shopifyAdmin(shop.http, DEMO_SHOP), wanted)).rejects.toMatchObject({
      code: 'shopify.nothing_to_fulfill',
      kind: 'conflict',
    })
  })

  it('tells an unknown order from a refusal', async () => {
    const none = fakeShop({ FulfillmentOrders: () => ({ order: null }) })
    await expect(createFulfillment(shopifyAdmin(none.http, DEMO_SHOP), wanted)).rejects.toMatchObject({
      code: 'shopify.order_unknown',
    })
    const refusing = fakeShop({
      FulfillmentOrders: () => ({ order: { fulfillmentOrders: { nodes: [fulfillmentOrder('1', 'a')] } } }),
      CreateFulfillment: () => ({
        fulfillmentCreate: { fulfillment: null, userErrors: [{ field: ['fulfillment'], message: 'closed' }] },
      }),
    })
    await expect(createFulfillment(shopifyAdmin(refusing.http, DEMO_SHOP), wanted)).rejects.toMatchObject({
      code: 'shopify.refused',
      kind: 'invalid',
      details: { errors: [{ field: 'fulfillment', message: 'closed' }] },
    })
  })
})

describe('createFulfillmentEvent', () => {
  const event = {
    fulfillmentId: '9',
    status: 'DELIVERED',
    happenedAt: '2026-11-20T15:04:05.000Z',
    city: 'Cali',
  } as const
  const shop = () =>
    fakeShop({
      FulfillmentEvents: () => ({
        fulfillment: {
          events: { nodes: [{ id: 'e1', status: 'DELIVERED', happenedAt: '2026-11-20T10:04:05-05:00' }] },
        },
      }),
      CreateFulfillmentEvent: () => ({ fulfillmentEventCreate: { fulfillmentEvent: { id: 'e2' }, userErrors: [] } }),
    })

  it('creates at once, and looks first when told to settle', async () => {
    const fresh = shop()
    expect(await createFulfillmentEvent(shopifyAdmin(fresh.http, DEMO_SHOP), event)).toEqual({
      eventId: 'e2',
      existed: false,
    })
    expect(fresh.calls[0]!.variables).toEqual({ event: { ...event, fulfillmentId: 'gid://shopify/Fulfillment/9' } })
    const again = shop()
    expect(await createFulfillmentEvent(shopifyAdmin(again.http, DEMO_SHOP), { ...event, settle: true })).toEqual({
      eventId: 'e1',
      existed: true,
    })
    const other = shop()
    const later = { ...event, happenedAt: '2026-11-20T16:00:00Z', settle: true }
    expect(await createFulfillmentEvent(shopifyAdmin(other.http, DEMO_SHOP), later)).toEqual({
      eventId: 'e2',
      existed: false,
    })
  })
})
