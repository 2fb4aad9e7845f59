import { isObject, type JsonObject } from '../merge.ts'
import { tagsOf } from '../order-changes.ts'
import type { OrderRecord } from '../store.ts'
import { connection, type PageArguments } from './connection.ts'
import { fulfillmentOrderView, fulfillmentView, locationView } from './fulfillment-view.ts'
import { customerView, lineItemView, shippingLineView } from './order-parts.ts'
import type { Resolved } from './resolve.ts'
import { address, gid, list, moneyBag, text, time, upper } from './values.ts'

const FULFILLMENT_STATUS: Readonly<Record<string, string>> = {
  fulfilled: 'FULFILLED',
  partial: 'PARTIALLY_FULFILLED',
  restocked: 'RESTOCKED',
}

/** An order in the form of the Admin API, made from its webhook form, which is what the sandbox stores. */
export function orderView(order: OrderRecord): Resolved {
  const { payload } = order
  const { currency } = payload
  const money = (value: unknown) => () => moneyBag(value, currency)
  const paid = payload.financial_status === 'paid'
  return {
    __typename: 'Order',
    id: gid('Order', payload.id),
    legacyResourceId: String(payload.id),
    name: payload.name,
    number: payload.order_number,
    confirmationNumber: text(payload.confirmation_number),
    confirmed: payload.confirmed === true,
    createdAt: time(payload.created_at),
    processedAt: time(payload.processed_at),
    updatedAt: time(payload.updated_at),
    cancelledAt: time(payload.cancelled_at),
    cancelReason: upper(payload.cancel_reason),
    closed: payload.closed_at !== null,
    closedAt: time(payload.closed_at),
    currencyCode: currency,
    presentmentCurrencyCode: currency,
    displayFinancialStatus: upper(payload.financial_status),
    displayFulfillmentStatus: displayStatus(order),
    fullyPaid: paid,
    unpaid: !paid,
    canMarkAsPaid: payload.financial_status === 'pending' && payload.cancelled_at === null,
    fulfillable: order.fulfillmentOrders.some(({ status }) => status !== 'CLOSED'),
    paymentGatewayNames: payload.payment_gateway_names,
    email: text(payload.email),
    phone: text(payload.phone),
    note: text(payload.note),
    tags: () => tagsOf(order),
    test: payload.test === true,
    edited: false,
    sourceName: text(payload.source_name),
    customerLocale: text(payload.customer_locale),
    paymentTerms: () => paymentTerms(payload),
    retailLocation: () => (payload.source_name === 'pos' ? locationView(order.shop.locationId) : null),
    poNumber: text(payload.po_number),
    requiresShipping: payload.line_items.some((item) => item.requires_shipping !== false),
    returnStatus: 'NO_RETURN',
    taxesIncluded: payload.taxes_included === true,
    taxExempt: false,
    discountCode: null,
    discountCodes: [],
    customAttributes: () => list(payload.note_attributes).map(({ name, value }) => ({ key: name, value })),
    customer: () => (isObject(payload.customer) ? customerView(payload.customer) : null),
    shippingAddress: () => address(payload.shipping_address),
    billingAddress: () => address(payload.billing_address),
    displayAddress: () => address(payload.shipping_address),
    shippingLine: () => list(payload.shipping_lines).map((line) => shippingLineView(line, currency))[0] ?? null,
    totalPriceSet: money(payload.total_price),
    currentTotalPriceSet: money(payload.current_total_price),
    originalTotalPriceSet: money(payload.total_price),
    subtotalPriceSet: money(payload.subtotal_price),
    currentSubtotalPriceSet: money(payload.current_subtotal_price),
    totalTaxSet: money(payload.total_tax),
    currentTotalTaxSet: money(payload.current_total_tax),
    totalDiscountsSet: money(payload.total_discounts),
    currentTotalDiscountsSet: money(payload.current_total_discounts),
    totalOutstandingSet: money(payload.total_outstanding),
    totalReceivedSet: money(paid ? payload.total_price : '0'),
    totalRefundedSet: money('0'),
    totalShippingPriceSet: money(shippingPrice(payload.total_shipping_price_set)),
    totalWeight: String(payload.total_weight ?? 0),
    currentTotalWeight: String(payload.total_weight ?? 0),
    subtotalLineItemsQuantity: payload.line_items.reduce((sum, item) => sum + item.quantity, 0),
    currentSubtotalLineItemsQuantity: payload.line_items.reduce((sum, item) => sum + item.quantity, 0),
    lineItems: (args: PageArguments) =>
      connection(
        args,
        payload.line_items,
        ({ id }) => [0, id],
        (item) => lineItemView(item, currency),
      ),
    shippingLines: (args: PageArguments) =>
      connection(
        args,
        list(payload.shipping_lines),
        ({ id }) => [0, Number(id)],
        (line) => shippingLineView(line, currency),
      ),
    fulfillments: (args: { first?: number | null }) =>
      order.fulfillments.slice(0, args.first ?? undefined).map((one) => fulfillmentView(order, one, orderView)),
    fulfillmentsCount: () => ({ count: order.fulfillments.length, precision: 'EXACT' }),
    fulfillmentOrders: (args: PageArguments) =>
      connection(
        args,
        order.fulfillmentOrders,
        ({ id }) => [0, id],
        (one) => fulfillmentOrderView(order, one, orderView),
      ),
  }
}

function displayStatus({ payload, fulfillmentOrders }: OrderRecord): string {
  const known = FULFILLMENT_STATUS[payload.fulfillment_status ?? '']
  const open = fulfillmentOrders.filter(({ status }) => status !== 'CLOSED')
  const held = open.length > 0 && open.every(({ status }) => status === 'ON_HOLD')
  return known ?? (held ? 'ON_HOLD' : 'UNFULFILLED')
}

function paymentTerms(payload: JsonObject): Resolved | null {
  const terms = isObject(payload.payment_terms) ? payload.payment_terms : undefined
  const name = text(terms?.payment_terms_name)
  if (name === null) return null
  return { id: gid('PaymentTerms', Number(payload.id)), paymentTermsName: name, translatedName: name }
}

function shippingPrice(set: unknown): unknown {
  const money = isObject(set) ? (set.shop_money as JsonObject | undefined) : undefined
  return money?.amount
}
