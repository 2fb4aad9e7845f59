import { type LineItemPayload, type LineItemTemplate, lineItem, lineItemTotals } from './line-items.ts'
import { deepMerge, isObject, type JsonObject } from './merge.ts'
import { shopTime } from './money.ts'
import type { OrderDraft } from './order-draft.ts'
import { parties, shippingLine } from './order-parties.ts'
import { presetOf, settleLines, wholePerson } from './order-presets.ts'
import { orderTotals } from './order-totals.ts'

/** An order as Shopify's `orders/*` webhooks carry it; the fields that the sandbox itself reads are named. */
export interface OrderPayload extends JsonObject {
  id: number
  admin_graphql_api_id: string
  name: string
  order_number: number
  created_at: string
  updated_at: string
  cancelled_at: string | null
  cancel_reason: string | null
  closed_at: string | null
  currency: string
  financial_status: string
  fulfillment_status: string | null
  total_price: string
  tags: string
  line_items: LineItemPayload[]
  fulfillments: JsonObject[]
}

export interface OrderOptions {
  readonly shop: string
  readonly atMs: number
  readonly paid: boolean
  readonly apiVersion: string
  /**
   * Laid over the order; `line_items` are laid over the shop's products one by one and priced. A `total_price`
   * without `line_items` becomes the price of a single line with free shipping.
   */
  readonly template?: JsonObject | undefined
  nextId(): number
}

export const COD_GATEWAY = 'Pago contra entrega (COD)'
export const PREPAID_GATEWAY = 'Wompi'
const SHIPPING_PRICES = [0, 9_900, 12_900] as const

/** A new order, field by field like Shopify's documented payload: pesos, Spanish, paid at the door unless `paid`. */
export function buildOrder(draft: OrderDraft, options: OrderOptions): OrderPayload {
  const { line_items: wanted, ...template } = options.template ?? {}
  const currency = typeof template.currency === 'string' ? template.currency : 'COP'
  const priced = wanted === undefined && template.total_price !== undefined
  const items = lineItemsFor(priced ? [{ price: template.total_price }] : wanted, draft, currency, options.nextId)
  const shipping = priced ? 0 : (SHIPPING_PRICES[draft.number % SHIPPING_PRICES.length] as number)
  const totals = orderTotals(lineItemTotals(items), shipping, currency, options.paid)
  const order = {
    ...identity(draft, options, currency),
    ...totals,
    ...parties(wholePerson(draft.person, template), draft, shopTime(options.atMs), currency),
    line_items: items,
    shipping_lines: [shippingLine(options.nextId(), shipping, currency)],
  }
  return settleLines(deepMerge(deepMerge(order as unknown as OrderPayload, presetOf(template)), template))
}

function lineItemsFor(wanted: unknown, draft: OrderDraft, currency: string, nextId: () => number): LineItemPayload[] {
  const templates: LineItemTemplate[] = Array.isArray(wanted) ? wanted.filter(isObject) : [{}]
  return templates.map((template, index) => lineItem(draft.number + index, template, currency, nextId))
}

function identity(draft: OrderDraft, options: OrderOptions, currency: string) {
  const at = shopTime(options.atMs)
  return {
    id: draft.id,
    admin_graphql_api_id: `gid://shopify/Order/${draft.id}`,
    app_id: 580111,
    browser_ip: '181.49.0.10',
    buyer_accepts_marketing: false,
    cancel_reason: null,
    cancelled_at: null,
    cart_token: null,
    checkout_id: draft.id + 1,
    checkout_token: draft.token,
    closed_at: null,
    company: null,
    confirmation_number: draft.token.slice(0, 9).toUpperCase(),
    confirmed: true,
    created_at: at,
    currency,
    customer_locale: 'es-CO',
    device_id: null,
    discount_applications: [],
    discount_codes: [],
    estimated_taxes: false,
    financial_status: options.paid ? 'paid' : 'pending',
    fulfillment_status: null,
    fulfillments: [],
    gateway: null,
    landing_site: '/',
    landing_site_ref: null,
    location_id: null,
    name: `#${draft.number}`,
    note: null,
    note_attributes: [],
    number: draft.number - 1000,
    order_number: draft.number,
    order_status_url: `https://${options.shop}/${draft.customerId}/orders/${draft.token}/authenticate?key=${draft.token}`,
    payment_gateway_names: [options.paid ? PREPAID_GATEWAY : COD_GATEWAY],
    payment_terms: null,
    po_number: null,
    presentment_currency: currency,
    processed_at: at,
    processing_method: '',
    reference: null,
    referring_site: null,
    refunds: [],
    source_identifier: null,
    source_name: 'web',
    source_url: null,
    tags: '',
    tax_exempt: false,
    test: false,
    token: draft.token,
    updated_at: at,
    user_id: null,
  }
}
