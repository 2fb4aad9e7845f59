import type { OrderRules } from '@litper/connector-shopify'
import type { ShopRow } from './shops.ts'

/** What a merchant settles about the orders of a shop. */
export interface SettledRules {
  /** Names of ways to pay that mean cash on delivery in this shop, and names that do not. */
  readonly cash?: readonly string[] | undefined
  readonly notCash?: readonly string[] | undefined
  /** Digits of Shopify's locations that we ship from; all when absent. */
  readonly locations?: readonly string[] | undefined
}

/** Carriers collect pesos. Shopify writes whole seconds: an order of the second of the connection is not older than it. */
export function orderRulesOf({ ordersFrom, orderRules = {} }: Pick<ShopRow, 'ordersFrom' | 'orderRules'>): OrderRules {
  const { cash, notCash, locations } = orderRules
  const since = new Date(Math.floor(ordersFrom.getTime() / 1000) * 1000)
  return {
    payment: { currency: 'COP', taught: { ...(cash && { cash }), ...(notCash && { notCash }) } },
    leaving: { connectedAt: since.toISOString(), ...(locations && { locations }) },
  }
}

/** Without what was not told. */
export const compactRules = ({ cash, notCash, locations }: SettledRules) => ({
  ...(cash && { cash: [...cash] }),
  ...(notCash && { notCash: [...notCash] }),
  ...(locations && { locations: [...locations] }),
})
