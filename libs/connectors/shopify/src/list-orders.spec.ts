import { describe, expect, it } from 'vitest'
import { graphqlNode, SAMPLE } from './fixtures/orders.ts'
import { findOrder, listOrdersUpdatedSince } from './list-orders.ts'
import { shopifyAdmin } from './proxy.ts'
import { DEMO_SHOP, fakeShop } from './testing.ts'

describe('listOrdersUpdatedSince', () => {
  it('follows pages and long line lists, and passes over an order that lacks something', async () => {
    const long = graphqlNode(SAMPLE) as { lineItems: { nodes: unknown[]; pageInfo: unknown } }
    const page = (hasNextPage: boolean, endCursor: string | null) => ({ hasNextPage, endCursor })
    const shop = fakeShop({
      OrdersUpdated: ({ after }) => ({
        orders: after
          ? { nodes: [{ ...graphqlNode(SAMPLE), name: null }], pageInfo: page(false, null) }
          : {
              nodes: [{ ...long, lineItems: { ...long.lineItems, pageInfo: page(true, 'l1') } }],
              pageInfo: page(true, 'o1'),
            },
      }),
      OrderLines: () => ({ order: { lineItems: { nodes: [long.lineItems.nodes[0]], pageInfo: page(false, null) } } }),
    })
    const admin = shopifyAdmin(shop.http, DEMO_SHOP)
    const first = await listOrdersUpdatedSince(admin, { since: '2026-11-20T10:00:00-05:00' })
    expect([first.orders[0]!.lines.length, first.nextCursor, first.incomplete]).toEqual([3, 'o1', []])
    expect(shop.calls[0]!.variables).toEqual({
      query: "updated_at:>='2026-11-20T15:00:00.000Z'",
      first: 10,
      after: null,
    })
    const second = await listOrdersUpdatedSince(admin, { since: '2026-11-20T15:00:00Z', after: first.nextCursor! })
    expect(second).toEqual({ orders: [], incomplete: [{ externalId: SAMPLE.id, fields: ['name'] }] })
    await expect(listOrdersUpdatedSince(admin, { since: "x' OR 1" })).rejects.toMatchObject({
      code: 'shopify.since_invalid',
    })
  })

  it('finds one order, or none', async () => {
    const shop = fakeShop({
      OrderById: ({ id }) => ({ order: id === `gid://shopify/Order/${SAMPLE.id}` ? graphqlNode(SAMPLE) : null }),
    })
    const admin = shopifyAdmin(shop.http, DEMO_SHOP)
    expect((await findOrder(admin, SAMPLE.id))?.name).toBe('#1001')
    expect(await findOrder(admin, '5')).toBeUndefined()
  })
})
