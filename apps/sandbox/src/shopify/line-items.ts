import { PRODUCTS } from './data/products.ts'
import { deepMerge, type JsonObject } from './merge.ts'
import { amount, moneySet } from './money.ts'

export type LineItemTemplate = JsonObject

/** A line of an order in the form of webhooks. */
export interface LineItemPayload extends JsonObject {
  id: number
  title: string
  quantity: number
  /** Pesos of one piece, two decimals. */
  price: string
  grams: number
  sku: string | null
  product_id: number | null
  variant_id: number | null
  fulfillable_quantity: number
  fulfillment_status: string | null
}

/** Product number `index` of the shop’s list, changed by `template`; amounts follow its price and quantity. */
export function lineItem(
  index: number,
  template: LineItemTemplate,
  currency: string,
  nextId: () => number,
): LineItemPayload {
  const product = PRODUCTS[index % PRODUCTS.length] as (typeof PRODUCTS)[number]
  const quantity = typeof template.quantity === 'number' ? template.quantity : 1
  const price = Number(template.price ?? product.price)
  const id = nextId()
  const { price: _price, quantity: _quantity, ...rest } = template
  const base: LineItemPayload = {
    id,
    admin_graphql_api_id: `gid://shopify/LineItem/${id}`,
    current_quantity: quantity,
    fulfillable_quantity: quantity,
    fulfillment_service: 'manual',
    fulfillment_status: null,
    gift_card: false,
    grams: product.grams,
    name: product.variantTitle ? `${product.title} - ${product.variantTitle}` : product.title,
    price: amount(price),
    price_set: moneySet(price, currency),
    product_exists: true,
    product_id: product.productId,
    properties: [],
    quantity,
    requires_shipping: true,
    sku: product.sku,
    taxable: true,
    title: product.title,
    total_discount: '0.00',
    total_discount_set: moneySet(0, currency),
    variant_id: product.variantId,
    variant_inventory_management: 'shopify',
    variant_title: product.variantTitle,
    vendor: product.vendor,
    tax_lines: [],
    duties: [],
    discount_allocations: [],
  }
  return deepMerge(base, rest)
}

export interface LineItemTotals {
  readonly pesos: number
  readonly grams: number
}

export function lineItemTotals(items: readonly LineItemPayload[]): LineItemTotals {
  return {
    pesos: items.reduce((sum, item) => sum + Number(item.price) * item.quantity, 0),
    grams: items.reduce((sum, item) => sum + item.grams * item.quantity, 0),
  }
}
