import { DomainError, type Fields, fields, invalid, list } from '@litper/kernel'
import {
  FULFILLMENT_ORDER_LINES,
  ORDER_BY_ID,
  ORDER_LINES,
  ORDER_OF_FULFILLMENT_ORDER,
  ORDERS_UPDATED,
} from './documents.ts'
import { gid } from './gid.ts'
import { idDigits, instant, text } from './json.ts'
import { normalizeGraphqlOrder } from './normalize-graphql-order.ts'
import type { ShopifyAdmin } from './proxy.ts'
import type { OrderRules, ReceivedOrder } from './received-order.ts'

export interface OrderPage {
  /** Oldest change first. */
  readonly orders: readonly ReceivedOrder[]
  /** Orders that lack what we need, told and passed over, so that one cannot stop the rest. */
  readonly incomplete: readonly { readonly externalId?: string; readonly fields: readonly string[] }[]
  /** Pass as `after` for the next page; nothing when this was the last. */
  readonly nextCursor?: string
}

/** Ten orders with twelve lines each is what fits into one query's points. */
const PAGE_SIZE = 10

/**
 * One page of the orders changed at or after `since` (RFC 3339), oldest change first. Follow `nextCursor` to the end.
 * @throws DomainError as `ShopifyAdmin.run`
 */
export async function listOrdersUpdatedSince(
  admin: ShopifyAdmin,
  { since, after, first = PAGE_SIZE }: { since: string; after?: string; first?: number },
  rules: OrderRules = {},
): Promise<OrderPage> {
  const from = instant(since)
  if (from === undefined) throw invalid('shopify.since_invalid')
  const variables = { query: `updated_at:>='${from}'`, first: Math.min(first, PAGE_SIZE), after: after ?? null }
  const connection = fields((await admin.run(ORDERS_UPDATED, variables)).orders)
  const orders: ReceivedOrder[] = []
  const incomplete: { externalId?: string; fields: string[] }[] = []
  for (const node of list(connection.nodes)) {
    try {
      orders.push(normalizeGraphqlOrder(await whole(admin, fields(node)), rules))
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'shopify.order_incomplete') throw error
      const externalId = idDigits(fields(node).id, undefined)
      incomplete.push({ ...(externalId && { externalId }), fields: list(error.details.fields).map(String) })
    }
  }
  const nextCursor = cursorOf(connection)
  return { orders, incomplete, ...(nextCursor && { nextCursor }) }
}

/** One order as it is now, or nothing when the shop has none by that id. */
export async function findOrder(
  admin: ShopifyAdmin,
  orderId: string,
  rules: OrderRules = {},
): Promise<ReceivedOrder | undefined> {
  const { order } = await admin.run(ORDER_BY_ID, { id: gid('Order', orderId) })
  return order === null || order === undefined
    ? undefined
    : normalizeGraphqlOrder(await whole(admin, fields(order)), rules)
}

const whole = async (admin: ShopifyAdmin, order: Fields): Promise<Fields> =>
  withFulfillmentLines(admin, await withAllLines(admin, order))

/** An order sent from several places, or part by part: which lines each fulfillment order has is asked for. */
async function withFulfillmentLines(admin: ShopifyAdmin, order: Fields): Promise<Fields> {
  if (list(fields(order.fulfillmentOrders).nodes).length < 2) return order
  const data = await admin.run(FULFILLMENT_ORDER_LINES, { id: order.id })
  return { ...order, fulfillmentOrders: fields(data.order).fulfillmentOrders ?? order.fulfillmentOrders }
}

/** Most orders end within the first page of lines; the rest is fetched. */
async function withAllLines(admin: ShopifyAdmin, order: Fields): Promise<Fields> {
  const lines = fields(order.lineItems)
  const nodes = [...list(lines.nodes)]
  let after = cursorOf(lines)
  while (after !== undefined) {
    const data = await admin.run(ORDER_LINES, { id: order.id, after })
    const more = fields(fields(data.order).lineItems)
    nodes.push(...list(more.nodes))
    const next = cursorOf(more)
    // A cursor that does not move would never end.
    after = next === after ? undefined : next
  }
  return Array.isArray(lines.nodes) ? { ...order, lineItems: { nodes } } : order
}

function cursorOf(connection: Fields): string | undefined {
  const page = fields(connection.pageInfo)
  return page.hasNextPage === true ? text(page.endCursor) : undefined
}

/** The id of the order that a fulfillment order belongs to; undefined when the shop has no such one. @throws as `ShopifyAdmin.run` */
export async function orderOfFulfillmentOrder(admin: ShopifyAdmin, id: string): Promise<string | undefined> {
  const { fulfillmentOrder } = await admin.run(ORDER_OF_FULFILLMENT_ORDER, { id: gid('FulfillmentOrder', id) })
  return idDigits(fields(fulfillmentOrder).orderId, undefined)
}
