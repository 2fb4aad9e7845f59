import type { OrderEvent } from './events.ts'
import { differencesOfLabel } from './on-the-way.ts'
import { numbersOf, type Order, type OrderStatus } from './order.ts'
import { stopParcel } from './stop-parcel.ts'

type Events = readonly OrderEvent[]

/** No parcel goes beyond an end. */
const RANK: Record<OrderStatus, number> = {
  received: 0,
  confirming: 1,
  on_hold: 1,
  confirmed: 2,
  waybill_requested: 3,
  shipped: 4,
  delivered: 5,
  returned: 5,
  cancelled: 5,
  collected: 6,
}

/** Where a parcel's state puts its order; undefined when it says nothing new. */
const STATUS_OF: Record<string, OrderStatus> = {
  requested: 'waybill_requested',
  created: 'waybill_requested',
  picked_up: 'shipped',
  in_transit: 'shipped',
  out_for_delivery: 'shipped',
  ready_for_pickup: 'shipped',
  exception: 'shipped',
  returning: 'shipped',
  delivered: 'delivered',
  returned: 'returned',
  lost: 'returned',
}

/**
 * Follows the parcel, forward only: a late word changes nothing. A held order stays held while its parcel has not left: the request
 * for the waybill was on its way when the order was held.
 */
export function follow(order: Order, parcelState: string, at: string): Events {
  const to = STATUS_OF[parcelState]
  if (order.status === 'on_hold' && to === 'waybill_requested' && !isOwnSending(order)) return []
  if (!to) return []
  if (order.status === 'delivered') return comingBack(order, parcelState, at)
  if (RANK[to] <= RANK[order.status]) return []
  return [{ kind: 'advanced', to, why: `parcel ${parcelState}`, at }]
}

/** A return after a delivery: a person sees to the money, and the order is a returned one once it is back. */
function comingBack(order: Order, parcelState: string, at: string): Events {
  const params = { number: order.waybill?.number ?? '' }
  const task = { kind: 'returned_after_delivery', occasion: params.number, params } as const
  if (parcelState !== 'returning' && parcelState !== 'returned') return []
  const to = parcelState === 'returned' ? 'returned' : 'shipped'
  return [
    { kind: 'advanced', to, why: `parcel ${parcelState}`, at },
    { kind: 'task_opened', task, at },
  ]
}

/** It was coming back, and was handed over: carriers say the same of the customer and of the shop. */
export function deliveredAfterReturn({ waybill }: Order, at: string): OrderEvent {
  const params = { number: waybill?.number ?? '' }
  return { kind: 'task_opened', task: { kind: 'delivered_after_return', occasion: params.number, params }, at }
}

/** The shop told that it is sent before we heard that it is us who send it; or its own parcel is followed here. */
const isOwnSending = (order: Order): boolean =>
  order.hold?.reason === 'not_shippable' && (order.stop?.sent ?? []).some((number) => numbersOf(order).includes(number))

/**
 * The waybill is off while the order is not: the merchant decides whether another one is made. One without a number was called off by
 * the order's own hold or cancellation, which may be over by now: no news.
 */
export function waybillOff(order: Order, number: string | undefined, at: string): Events {
  return number !== undefined && order.status === 'waybill_requested' ? [{ kind: 'held', reason: 'merchant', at }] : []
}

/** The carrier keeps the waybill that was called back: it stands, and a person has a task for what it says differently. */
export function recallRefused(order: Order, why: string, at: string): Events {
  const kept: OrderEvent = { kind: 'recall_refused', why, at }
  if (order.status === 'cancelled') return [kept, stopParcel(order, 'cancelled', at)]
  if (!order.label || !['received', 'confirming', 'confirmed', 'on_hold'].includes(order.status)) return []
  return [kept, ...differencesOfLabel(order, order.label, at)]
}

/** The carrier would not take it. */
export function refused(order: Order, at: string): Events {
  return order.status === 'waybill_requested' || order.status === 'confirmed'
    ? [{ kind: 'held', reason: 'carrier_refused', at }]
    : []
}
