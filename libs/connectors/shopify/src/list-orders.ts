import { DomainError, type Fields, fields, invalid, list } from '@litper/kernel'
import { ORDER_BY_ID, ORDER_LINES, ORDERS_UPDATED } from './documents.ts'
import { gid } from './gid.ts'
import { idDigits, instant, text } from './json.ts'
import { normalizeGraphqlOrder } from './normalize-graphql-order.ts'
import type { ShopifyAdmin } from './proxy.ts'
import type { ReceivedOrder } from './received-order.ts'

export interface OrderPage {
  /** Oldest change first. */
  readonly orders: readonly ReceivedOrder[]
  /** Orders that lack what we need, told and passed over, so that one cannot stop the rest. */
  readonly incomplete: readonly { readonly externalId?: string; readonly fields: readonly string[] }[]
  /** Pass as `after` for the next page; nothing when this was the last. */
  readonly nextCursor?: string
}

/** Ten orders with fifteen lines each is what fits into one query's points. */
const PAGE_SIZE = 10

/**
 * One page of the orders changed at or after `since` (RFC 3339), oldest change first. Follow `nextCursor` to the end.
 * @throws DomainError as `ShopifyAdmin.run`
 */
export async function listOrdersUpdatedSince(
  admin: ShopifyAdmin,
  { since, after, first = PAGE_SIZE }: { since: string; after?: string; first?: number },
): Promise<OrderPage> {
  const from = instant(since)
  if (from === undefined) throw invalid('shopify.since_invalid')
  const variables = { query: `updated_at:>='${from}'`, first: Math.min(first, PAGE_SIZE), after: after ?? null }
  const connection = fields((await admin.run(ORDERS_UPDATED, variables)).orders)
  const orders: ReceivedOrder[] = []
  const incomplete: { externalId?: string; fields: string[] }[] = []
  for (const node of list(connection.nodes)) {
    try {
      orders.push(normalizeGraphqlOrder(await withAllLines(admin, fields(node))))
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
export async function findOrder(admin: ShopifyAdmin, orderId: string): Promise<ReceivedOrder | undefined> {
  const { order } = await admin.run(ORDER_BY_ID, { id: gid('Order', orderId) })
  return order === null || order === undefined
    ? undefined
    : normalizeGraphqlOrder(await withAllLines(admin, fields(order)))
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
