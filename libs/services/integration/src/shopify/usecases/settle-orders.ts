import { shopDomain } from '@litper/connector-shopify'
import { invalid, notFound } from '@litper/kernel'
import { compactRules } from './order-rules.ts'
import type { ShopifyParts } from './ports.ts'
import type { SettledRules } from './shops.ts'

export interface OrdersSettlement extends SettledRules {
  readonly shopDomain: string
  /** Back-fill: orders placed from then on are ours too. RFC 3339. */
  readonly from?: string | undefined
}

/**
 * What a merchant settles about the orders of a shop; what is left out stays. An earlier `from` moves the sweep back, so that it finds
 * the orders placed since. It never moves forward: an order that was taken stays taken.
 * @throws DomainError not_found `shop.unknown`; invalid `shop.from_in_future`
 */
export async function settleOrders(parts: ShopifyParts, { shopDomain: given, from, ...told }: OrdersSettlement) {
  const { database, shops, directory, clock } = parts
  const domain = shopDomain(given)
  const since = from === undefined ? undefined : new Date(from)
  if (since && since > clock.now()) throw invalid('shop.from_in_future')
  const settled = await database.transaction(async () => {
    const shop = await shops.find(domain)
    if (!shop) throw notFound('shop.unknown')
    const rules = compactRules({ ...shop.orderRules, ...compactRules(told) })
    const ordersFrom = since && since < shop.ordersFrom ? since : shop.ordersFrom
    await shops.settleOrders(domain, ordersFrom, rules)
    if (ordersFrom < shop.ordersFrom) await shops.rewindCursor(domain, ordersFrom.toISOString())
    return { shopDomain: domain, from: ordersFrom.toISOString(), ...rules }
  })
  directory.forget(domain)
  return settled
}
