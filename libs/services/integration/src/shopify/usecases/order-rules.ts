import type { OrderRules } from '@litper/connector-shopify'
import type { SettledRules, ShopRow } from './shops.ts'

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
