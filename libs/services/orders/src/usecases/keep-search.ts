import type { TenantId } from '@litper/kernel'
import type { IndexedEntry, Search } from '@litper/ports'
import type { OrderStore } from './ports.ts'
import { entryOf, ORDERS_INDEX } from './search-orders.ts'

/** How orders are put under words. Another name makes every installation build its index anew: give one when `entryOf` changes. */
export const ORDER_WORDS = '1'

export interface SearchUpkeep {
  readonly search: Pick<Search, 'mark' | 'rebuild'>
  readonly orders: Pick<OrderStore, 'following'>
  readonly tenants: () => Promise<readonly TenantId[]>
  /** One transaction of a tenant. */
  readonly within: <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
}

const PAGE = 500

/**
 * Builds the index of orders anew, of all tenants, when it is not whole: it is new, it is another engine's, its engine lost it, or
 * orders are put under other words now. It is searched and written meanwhile.
 * @param signal ends it between two pages; what was there before stands
 * @returns how many orders it holds; undefined when nothing was to be done
 * @throws the signal's reason; DomainError `search.rebuilt_meanwhile` when another process was faster
 */
export async function keepSearch(upkeep: SearchUpkeep, signal?: AbortSignal): Promise<number | undefined> {
  if ((await upkeep.search.mark(ORDERS_INDEX)) === ORDER_WORDS) return undefined
  return (await upkeep.search.rebuild(ORDERS_INDEX, allOrders(upkeep, signal), ORDER_WORDS)).entries
}

async function* allOrders(
  { orders, tenants, within }: SearchUpkeep,
  signal: AbortSignal | undefined,
): AsyncGenerator<IndexedEntry> {
  for (const tenant of await tenants()) {
    for (let after: string | undefined, full = true; full; ) {
      signal?.throwIfAborted()
      const page = await within(tenant, () => orders.following(after, PAGE))
      for (const { order, version } of page) yield { tenant, id: order.id, entry: entryOf(order), version }
      after = page.at(-1)?.order.id
      full = page.length === PAGE
    }
  }
}
