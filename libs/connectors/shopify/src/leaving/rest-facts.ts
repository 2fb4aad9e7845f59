import { compact, type Fields, fields, list } from '@litper/kernel'
import { count, idDigits, instant, text } from '../json.ts'
import { readFulfillmentOrder } from './fulfillment-order-facts.ts'
import type { LineFacts, SentParcel, ShippingFacts } from './shipping-facts.ts'

/** Fulfillments that came to nothing. */
const DEAD = new Set(['cancelled', 'error', 'failure'])
const PICKUP = /pick ?-?_?up|recog|retir|local_delivery/i

/** What an orders/* webhook says about what may be sent. A list `fulfillment_orders` beside it, as the REST API gives it, is read too. */
export function restShippingFacts(order: Fields): ShippingFacts {
  const address = fields(order.shipping_address)
  const alive = list(order.fulfillments)
    .map(fields)
    .filter((one) => !DEAD.has(text(one.status)?.toLowerCase() ?? ''))
  const deliveries = list(order.shipping_lines).map(fields)
  const pickup = deliveries.some((line) =>
    PICKUP.test([line.delivery_category, line.code].map((part) => text(part) ?? '').join(' ')),
  )
  const hasAddress = text(address.address1) !== undefined || text(address.city) !== undefined
  return compact({
    createdAt: instant(order.created_at),
    cancelled: present(order.cancelled_at),
    test: order.test === true,
    closed: present(order.closed_at),
    financialStatus: text(order.financial_status)?.toLowerCase() ?? 'unknown',
    source: text(order.source_name),
    fulfillment: statusOf(text(order.fulfillment_status)?.toLowerCase()),
    countryCode: text(address.country_code),
    country: text(address.country),
    hasAddress,
    delivery: pickup ? ('pickup' as const) : deliveries.length > 0 ? ('shipping' as const) : undefined,
    lines: list(order.line_items).flatMap((value) => readLine(fields(value), order, alive)),
    fulfillmentOrders: list(order.fulfillment_orders).map((one) => readFulfillmentOrder(fields(one))),
    sent: alive.flatMap(parcels),
  })
}

/** A date that cannot be read still says that it happened. */
const present = (value: unknown): boolean => value !== null && value !== undefined && value !== false && value !== ''

function statusOf(status: string | undefined): ShippingFacts['fulfillment'] {
  if (status === 'fulfilled') return 'wholly'
  if (status === 'restocked') return 'restocked'
  return status === 'partial' || status === 'partially_fulfilled' ? 'partly' : 'none'
}

function readLine(line: Fields, order: Fields, alive: readonly Fields[]): LineFacts[] {
  const externalId = idDigits(line.admin_graphql_api_id, line.id)
  if (externalId === undefined) return []
  const ordered = count(line.quantity) ?? 0
  const current = count(line.current_quantity) ?? Math.max(0, ordered - refunded(order, externalId))
  const status = text(line.fulfillment_status)?.toLowerCase()
  const done = status === 'fulfilled' || status === 'restocked'
  const fulfillable = count(line.fulfillable_quantity)
  const listed = alive.some((one) => list(one.line_items).length > 0)
  const sent = sum(alive.flatMap((one) => quantities(one.line_items, externalId, (item) => item)))
  const open = done ? 0 : (fulfillable ?? Math.max(0, current - sent))
  const service = text(line.fulfillment_service)?.toLowerCase()
  return [
    {
      externalId,
      current,
      open: Math.min(open, current),
      needsShipping: line.requires_shipping !== false && line.gift_card !== true,
      told: done || fulfillable !== undefined || listed,
      ...(service && service !== 'manual' && service !== 'gift_card' && { service }),
    },
  ]
}

const refunded = (order: Fields, lineId: string): number =>
  sum(
    list(order.refunds).flatMap((refund) =>
      quantities(fields(refund).refund_line_items, lineId, (item) => ({
        ...fields(item.line_item),
        id: item.line_item_id,
      })),
    ),
  )

/** The quantities that entries tell of one line. */
function quantities(entries: unknown, lineId: string, lineOf: (entry: Fields) => Fields): number[] {
  return list(entries)
    .map(fields)
    .filter((entry) => idDigits(lineOf(entry).admin_graphql_api_id, lineOf(entry).id) === lineId)
    .flatMap((entry) => count(entry.quantity) ?? [])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function parcels(fulfillment: Fields): SentParcel[] {
  const company = text(fulfillment.tracking_company)
  const several = list(fulfillment.tracking_numbers).flatMap((number) => text(number) ?? [])
  const numbers = several.length > 0 ? several : [text(fulfillment.tracking_number)]
  return numbers.map((number) => compact({ number, company }) as SentParcel)
}
