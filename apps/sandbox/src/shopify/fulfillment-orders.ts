import { isObject, type JsonObject } from './merge.ts'
import type { OrderPayload } from './order-payload.ts'
import type { Fulfillment, FulfillmentHold, FulfillmentOrder, Shop, Tracking } from './store.ts'

export interface Parting {
  /** Into how many fulfillment orders the lines are dealt out, each at a location of its own. */
  readonly split: number
  readonly hold?: { readonly reason?: string; readonly notes?: string } | undefined
}

/** Shopify's reasons of a hold, in 2026-10. */
export const HOLD_REASONS = [
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'ONLINE_STORE_POST_PURCHASE_CROSS_SELL',
  'OTHER',
  'UNKNOWN_DELIVERY_DATE',
] as const

/** The fulfillment orders of a new order: what needs no shipping apart, the rest dealt out over the locations. */
export function fulfillmentOrdersOf(
  payload: OrderPayload,
  shop: Shop,
  parting: Parting,
  nextId: () => number,
): FulfillmentOrder[] {
  const shipped = payload.line_items.filter((item) => item.requires_shipping !== false)
  const digital = payload.line_items.filter((item) => item.requires_shipping === false)
  const counter = payload.source_name === 'pos' && !isObject(payload.shipping_address)
  const make = (items: typeof shipped, place: number, method: FulfillmentOrder['method']): FulfillmentOrder => {
    const lines = items.map((item) => ({
      id: nextId(),
      lineItemId: item.id,
      total: item.quantity,
      remaining: item.fulfillable_quantity,
    }))
    const open = payload.cancelled_at === null && lines.some(({ remaining }) => remaining > 0)
    const held = open && method === 'SHIPPING' && parting.hold ? [holdOf(parting.hold, nextId)] : []
    return {
      id: nextId(),
      status: open ? (held.length > 0 ? 'ON_HOLD' : 'OPEN') : 'CLOSED',
      method,
      locationId: shop.locationId + place,
      holds: held,
      createdAt: payload.created_at,
      updatedAt: payload.created_at,
      lines,
    }
  }
  const parts = Math.max(1, Math.min(parting.split, shipped.length))
  const dealt = Array.from({ length: parts }, (_, part) => shipped.filter((_item, at) => at % parts === part))
  return [
    ...dealt
      .filter((items) => items.length > 0)
      .map((items, part) => make(items, part, counter ? 'RETAIL' : 'SHIPPING')),
    ...(digital.length > 0 ? [make(digital, 0, 'NONE')] : []),
  ]
}

export const holdOf = (
  { reason = 'OTHER', notes }: { readonly reason?: string; readonly notes?: string },
  nextId: () => number,
): FulfillmentHold => ({ id: nextId(), reason, notes: notes ?? null })

/** What a template says was sent already, so that the Admin API tells the same as the webhook. */
export function fulfillmentsOf(payload: OrderPayload, orders: readonly FulfillmentOrder[]): Fulfillment[] {
  return payload.fulfillments.map((given, at) => ({
    id: typeof given.id === 'number' ? given.id : payload.id + at + 1,
    name: `${payload.name}.${at + 1}`,
    createdAt: payload.created_at,
    updatedAt: payload.updated_at,
    status: given.status === 'cancelled' ? ('CANCELLED' as const) : ('SUCCESS' as const),
    tracking: trackingOf(given),
    fulfillmentOrderIds: orders.map(({ id }) => id),
    lines: payload.line_items
      .filter((item) => item.fulfillable_quantity < item.quantity)
      .map((item) => ({ lineItemId: item.id, quantity: item.quantity - item.fulfillable_quantity })),
    events: [],
  }))
}

function trackingOf(given: JsonObject): Tracking[] {
  const word = (value: unknown) => (typeof value === 'string' ? value : null)
  const number = word(given.tracking_number)
  return number === null ? [] : [{ number, url: word(given.tracking_url), company: word(given.tracking_company) }]
}
