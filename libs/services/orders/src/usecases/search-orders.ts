import type { SearchEntry, SearchIndex } from '@litper/ports'
import type { HoldReason, Order, OrderStatus } from '../domain/order.ts'
import type { OrderStore } from './ports.ts'

export const ORDERS_INDEX = 'orders'

/** Orders by words: ids from the search index, facts from the store. */
export interface OrderSearch {
  readonly orders: Pick<OrderStore, 'versioned' | 'some'>
  readonly index: SearchIndex
  /** Runs store calls in a transaction. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
}
export interface OrderQuestion {
  readonly query: string
  readonly status?: OrderStatus
  readonly reason?: HoldReason
  readonly after?: string
  readonly limit: number
}

/** Most looks at the index for one page: a rare status among many matches ends the page early, not the search. */
const MOST_LOOKS = 5

/** Best first. @throws DomainError `search.bad_cursor`; unavailable `search.unavailable` while the index is away */
export async function searchOrders(
  { orders, index, within }: OrderSearch,
  { query, status, reason, after, limit }: OrderQuestion,
): Promise<{ orders: Order[]; next?: string }> {
  const found: Order[] = []
  const fits = (order: Order) =>
    (!status || order.status === status) && (!reason || (order.status === 'on_hold' && order.hold?.reason === reason))
  let next = after
  for (let look = 0; look < MOST_LOOKS; look++) {
    const page = await index.search({ query, after: next, limit: limit - found.length })
    const some = await within(() => orders.some(page.ids))
    found.push(...some.filter((order) => fits(order) && maySay(order, query)))
    next = page.next
    if (!next || found.length >= limit) break
  }
  return { orders: found, next }
}

/** The index may be some seconds behind a redaction: an order without a person is found by its numbers alone. */
function maySay({ name, externalId, customer, waybill }: Order, query: string): boolean {
  if (customer.firstName || customer.lastName || customer.phone || customer.email) return true
  const numbers = `${name} ${externalId} ${waybill?.number ?? ''}`.toLowerCase()
  return (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => numbers.includes(word))
}

/** Puts what an order is now under the words that people look for it by. A repeat, and an older state, change nothing. */
export async function indexOrder({ orders, index }: OrderSearch, orderId: string): Promise<void> {
  const known = await orders.versioned(orderId)
  if (!known) return // not this installation's
  await index.upsert(orderId, entryOf(known.order), known.version)
}

export function entryOf({ name, externalId, customer, waybill }: Order): SearchEntry {
  const { firstName, lastName, phone, email } = customer
  return { text: { name, externalId, firstName, lastName, phone, email, waybill: waybill?.number } }
}
