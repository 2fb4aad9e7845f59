/** Shopify writes two decimals in every currency, pesos too. */
export const amount = (pesos: number): string => pesos.toFixed(2)

export interface MoneySet {
  readonly shop_money: { readonly amount: string; readonly currency_code: string }
  readonly presentment_money: { readonly amount: string; readonly currency_code: string }
}

export function moneySet(pesos: number, currency: string): MoneySet {
  const money = { amount: amount(pesos), currency_code: currency }
  return { shop_money: money, presentment_money: money }
}

const BOGOTA_OFFSET_MS = 5 * 60 * 60 * 1000

/** RFC 3339 in the shop's time zone with whole seconds, as REST payloads and webhooks carry it. */
export function shopTime(ms: number): string {
  return `${new Date(ms - BOGOTA_OFFSET_MS).toISOString().slice(0, 19)}-05:00`
}

/** GraphQL's `DateTime`: the same instant in UTC with whole seconds. */
export function utcTime(text: string): string {
  return `${new Date(text).toISOString().slice(0, 19)}Z`
}
