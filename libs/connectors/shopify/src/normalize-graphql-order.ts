import { compact, type Fields, fields, list } from '@litper/kernel'
import { gramsOf } from './codes.ts'
import { count, idDigits, instant, text } from './json.ts'
import { graphqlShippingFacts } from './leaving/graphql-facts.ts'
import { whatLeaves } from './leaving/what-leaves.ts'
import { nameOf } from './name-of.ts'
import { readCurrency } from './normalize-order.ts'
import { graphqlPaymentMarks } from './payment/payment-marks.ts'
import { readPayment } from './payment/read-payment.ts'
import {
  Missing,
  type OrderRules,
  type ReceivedAddress,
  type ReceivedLine,
  type ReceivedOrder,
  readMoney,
} from './received-order.ts'

const shopAmount = (bag: unknown) => fields(fields(bag).shopMoney).amount

/**
 * Reads an `Order` as ORDER_FIELDS asks for it, into the same shape that its webhook gives.
 * @throws DomainError invalid `shopify.order_incomplete` naming the fields
 */
export function normalizeGraphqlOrder(node: unknown, rules: OrderRules = {}): ReceivedOrder {
  const order = fields(node)
  const missing = new Missing()
  const currency = missing.need(readCurrency(order.currencyCode), 'currencyCode')
  const cancelledAt = missing.readable(order.cancelledAt, instant(order.cancelledAt), 'cancelledAt')
  const address = readAddress(order.shippingAddress)
  const customer = fields(order.customer)
  const billing = fields(order.billingAddress)
  const current = cancelledAt === undefined ? shopAmount(order.currentTotalPriceSet) : undefined
  const total = missing.needMoney(current ?? shopAmount(order.totalPriceSet), currency, 'totalPriceSet')
  const financialStatus = text(order.displayFinancialStatus)?.toLowerCase() ?? 'unknown'
  const outstanding = currency === undefined ? undefined : readMoney(shopAmount(order.totalOutstandingSet), currency)
  const read = {
    externalId: missing.need(idDigits(order.id, undefined), 'id'),
    name: missing.need(text(order.name), 'name'),
    createdAt: missing.need(instant(order.createdAt), 'createdAt'),
    updatedAt: missing.need(instant(order.updatedAt), 'updatedAt'),
    cancelledAt,
    financialStatus,
    ...readPayment(graphqlPaymentMarks(order), { financialStatus, currency, total, outstanding }, rules.payment),
    currency,
    total,
    email: text(order.email) ?? text(fields(customer.defaultEmailAddress).emailAddress),
    phone:
      text(order.phone) ??
      address?.phone ??
      text(fields(customer.defaultPhoneNumber).phoneNumber) ??
      text(billing.phone),
    customer: compact({
      externalId: idDigits(customer.id, undefined),
      ...nameOf([customer.firstName, customer.lastName], address, [billing.firstName, billing.lastName, billing.name]),
    }),
    shippingAddress: address,
    lines: readLines(order, currency, cancelledAt !== undefined, missing),
    note: text(order.note),
    test: order.test === true,
    leaving: whatLeaves(graphqlShippingFacts(order), rules.leaving),
  }
  missing.check()
  return compact(read) as ReceivedOrder
}

function readLines(order: Fields, currency: string | undefined, cancelled: boolean, missing: Missing): ReceivedLine[] {
  const nodes = fields(order.lineItems).nodes
  if (!Array.isArray(nodes)) missing.need(undefined, 'lineItems')
  const lines = list(nodes).map((value, index): ReceivedLine => {
    const line = fields(value)
    const weight = fields(line.weight)
    const at = `lineItems[${index}]`
    const quantity = (cancelled ? undefined : count(line.currentQuantity)) ?? count(line.quantity)
    return compact({
      externalId: missing.need(idDigits(line.id, undefined), `${at}.id`)!,
      title: missing.need(text(line.name), `${at}.title`)!,
      sku: text(line.sku),
      quantity: missing.need(quantity, `${at}.quantity`)!,
      grams: gramsOf(weight.value, weight.unit),
      price: missing.needMoney(shopAmount(line.originalUnitPriceSet), currency, `${at}.price`)!,
    })
  })
  missing.carriable(lines, 'lineItems')
  return lines.filter((line) => line.quantity !== 0)
}

function readAddress(value: unknown): ReceivedAddress | undefined {
  const address = fields(value)
  const read: ReceivedAddress = compact({
    name: text(address.name),
    firstName: text(address.firstName),
    lastName: text(address.lastName),
    address1: text(address.address1),
    address2: text(address.address2),
    city: text(address.city),
    province: text(address.province),
    provinceCode: text(address.provinceCode),
    country: text(address.country),
    countryCode: text(address.countryCodeV2),
    zip: text(address.zip),
    phone: text(address.phone),
    company: text(address.company),
  })
  return Object.keys(read).length > 0 ? read : undefined
}
