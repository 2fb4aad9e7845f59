import { compact, type Fields, fields, list } from '@litper/kernel'
import { count, idDigits, instant, text } from './json.ts'
import { restShippingFacts } from './leaving/rest-facts.ts'
import { whatLeaves } from './leaving/what-leaves.ts'
import { nameOf } from './name-of.ts'
import { restPaymentMarks } from './payment/payment-marks.ts'
import { readPayment } from './payment/read-payment.ts'
import {
  Missing,
  type OrderRules,
  type ReceivedAddress,
  type ReceivedLine,
  type ReceivedOrder,
  readMoney,
} from './received-order.ts'

/**
 * Reads the order of an orders/* webhook. Parse the body with `parseShopifyJson`, so that ids keep their digits.
 * @throws DomainError invalid `shopify.order_incomplete` naming the fields
 */
export function normalizeOrder(payload: unknown, rules: OrderRules = {}): ReceivedOrder {
  const order = fields(payload)
  const missing = new Missing()
  const currency = missing.need(readCurrency(order.currency), 'currency')
  const cancelledAt = missing.readable(order.cancelled_at, instant(order.cancelled_at), 'cancelled_at')
  const address = readAddress(order.shipping_address)
  const customer = fields(order.customer)
  const billing = fields(order.billing_address)
  // Cancelling brings the current figures to zero; then the original ones say what the order was.
  const current = cancelledAt === undefined ? order.current_total_price : undefined
  const total = missing.needMoney(current ?? order.total_price, currency, 'total_price')
  const financialStatus = text(order.financial_status)?.toLowerCase() ?? 'unknown'
  const outstanding = currency === undefined ? undefined : readMoney(order.total_outstanding, currency)
  const read = {
    externalId: missing.need(idDigits(order.admin_graphql_api_id, order.id), 'id'),
    name: missing.need(text(order.name), 'name'),
    createdAt: missing.need(instant(order.created_at), 'created_at'),
    updatedAt: missing.need(instant(order.updated_at), 'updated_at'),
    cancelledAt,
    financialStatus,
    ...readPayment(restPaymentMarks(order), { financialStatus, currency, total, outstanding }, rules.payment),
    currency,
    total,
    email: text(order.email) ?? text(order.contact_email) ?? text(customer.email),
    phone: text(order.phone) ?? address?.phone ?? text(customer.phone) ?? text(billing.phone),
    customer: compact({
      externalId: idDigits(customer.admin_graphql_api_id, customer.id),
      ...nameOf([customer.first_name, customer.last_name], address, [
        billing.first_name,
        billing.last_name,
        billing.name,
      ]),
    }),
    shippingAddress: address,
    lines: readLines(order, currency, cancelledAt !== undefined, missing),
    note: text(order.note),
    test: order.test === true,
    leaving: whatLeaves(restShippingFacts(order), rules.leaving),
  }
  missing.check()
  return compact(read) as ReceivedOrder
}

export function readCurrency(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined
}

function readLines(order: Fields, currency: string | undefined, cancelled: boolean, missing: Missing): ReceivedLine[] {
  if (!Array.isArray(order.line_items)) missing.need(undefined, 'line_items')
  const lines = list(order.line_items).map((value, index): ReceivedLine => {
    const line = fields(value)
    const at = `line_items[${index}]`
    const quantity = (cancelled ? undefined : count(line.current_quantity)) ?? count(line.quantity)
    return compact({
      externalId: missing.need(idDigits(line.admin_graphql_api_id, line.id), `${at}.id`)!,
      title: missing.need(text(line.name) ?? text(line.title), `${at}.title`)!,
      sku: text(line.sku),
      quantity: missing.need(quantity, `${at}.quantity`)!,
      grams: count(line.grams) ?? 0,
      price: missing.needMoney(line.price, currency, `${at}.price`)!,
    })
  })
  missing.carriable(lines, 'line_items')
  // Lines removed by an edit stay in the payload with nothing left of them.
  return lines.filter((line) => line.quantity !== 0)
}

function readAddress(value: unknown): ReceivedAddress | undefined {
  const address = fields(value)
  const read: ReceivedAddress = compact({
    name: text(address.name),
    firstName: text(address.first_name),
    lastName: text(address.last_name),
    address1: text(address.address1),
    address2: text(address.address2),
    city: text(address.city),
    province: text(address.province),
    provinceCode: text(address.province_code),
    country: text(address.country),
    countryCode: text(address.country_code),
    zip: text(address.zip),
    phone: text(address.phone),
    company: text(address.company),
  })
  return Object.keys(read).length > 0 ? read : undefined
}
