import type { LineItemTotals } from './line-items.ts'
import { amount, moneySet } from './money.ts'

/** IVA, contained in Colombian shop prices. */
const VAT_RATE = 0.19

/** The amounts of an order that follow from its lines and its shipping. */
export function orderTotals(items: LineItemTotals, shipping: number, currency: string, paid: boolean) {
  const total = items.pesos + shipping
  const tax = (items.pesos * VAT_RATE) / (1 + VAT_RATE)
  const zero = moneySet(0, currency)
  const set = { items: moneySet(items.pesos, currency), total: moneySet(total, currency), tax: moneySet(tax, currency) }
  return {
    current_subtotal_price: amount(items.pesos),
    current_subtotal_price_set: set.items,
    current_total_discounts: '0.00',
    current_total_discounts_set: zero,
    current_total_price: amount(total),
    current_total_price_set: set.total,
    current_total_tax: amount(tax),
    current_total_tax_set: set.tax,
    subtotal_price: amount(items.pesos),
    subtotal_price_set: set.items,
    tax_lines: [{ price: amount(tax), rate: VAT_RATE, title: 'IVA', price_set: set.tax, channel_liable: false }],
    taxes_included: true,
    total_discounts: '0.00',
    total_discounts_set: zero,
    total_line_items_price: amount(items.pesos),
    total_line_items_price_set: set.items,
    total_outstanding: paid ? '0.00' : amount(total),
    total_price: amount(total),
    total_price_set: set.total,
    total_shipping_price_set: moneySet(shipping, currency),
    total_tax: amount(tax),
    total_tax_set: set.tax,
    total_tip_received: '0.00',
    total_weight: items.grams,
  }
}
