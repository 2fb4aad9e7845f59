import { compact, type Fields, fields, list } from '@litper/kernel'
import { count, idDigits, instant, text } from '../json.ts'
import { readFulfillmentOrder } from './fulfillment-order-facts.ts'
import type { LineFacts, SentParcel, ShippingFacts } from './shipping-facts.ts'

const DEAD = new Set(['CANCELLED', 'ERROR', 'FAILURE'])

/** What an `Order` as ORDER_FIELDS asks for it says about what may be sent. */
export function graphqlShippingFacts(order: Fields): ShippingFacts {
  const address = fields(order.shippingAddress)
  return compact({
    createdAt: instant(order.createdAt),
    cancelled: text(order.cancelledAt) !== undefined,
    test: order.test === true,
    closed: text(order.closedAt) !== undefined,
    financialStatus: text(order.displayFinancialStatus)?.toLowerCase() ?? 'unknown',
    source: text(order.sourceName),
    fulfillment: statusOf(text(order.displayFulfillmentStatus)),
    countryCode: text(address.countryCodeV2),
    country: text(address.country),
    hasAddress: text(address.address1) !== undefined || text(address.city) !== undefined,
    delivery: text(fields(order.shippingLine).title) === undefined ? undefined : ('shipping' as const),
    soldAt: idDigits(fields(order.retailLocation).id, undefined),
    lines: list(fields(order.lineItems).nodes).flatMap((value) => readLine(fields(value))),
    fulfillmentOrders: list(fields(order.fulfillmentOrders).nodes).map((one) => readFulfillmentOrder(fields(one))),
    sent: list(order.fulfillments)
      .map(fields)
      .filter((one) => !DEAD.has(text(one.status) ?? ''))
      .flatMap(parcels),
  })
}

function statusOf(status: string | undefined): ShippingFacts['fulfillment'] {
  if (status === 'FULFILLED') return 'wholly'
  if (status === 'RESTOCKED') return 'restocked'
  if (status === 'FULFILLMENT_NOT_REQUIRED') return 'not_required'
  return status === 'PARTIALLY_FULFILLED' ? 'partly' : 'none'
}

function readLine(line: Fields): LineFacts[] {
  const externalId = idDigits(line.id, undefined)
  if (externalId === undefined) return []
  const current = count(line.currentQuantity) ?? count(line.quantity) ?? 0
  const open = count(line.unfulfilledQuantity)
  return [
    {
      externalId,
      current,
      open: Math.min(open ?? current, current),
      needsShipping: line.requiresShipping !== false,
      told: open !== undefined,
    },
  ]
}

function parcels(fulfillment: Fields): SentParcel[] {
  const told = list(fulfillment.trackingInfo).map(fields)
  return (told.length > 0 ? told : [{}]).map(
    (one) => compact({ number: text(one.number), company: text(one.company) }) as SentParcel,
  )
}
