import { DomainError } from '@litper/kernel'
import type { OrderEvent } from './events.ts'
import {
  type Assessment,
  type CollectChoice,
  hasLabel,
  isCod,
  type Order,
  type OrderStatus,
  type Policy,
} from './order.ts'
import { chosenBy, withChoice } from './stops.ts'

type Events = readonly OrderEvent[]
const CANCELLABLE: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold', 'waybill_requested']

/**
 * From an assessed address to the next step: a hold with its question, the customer's yes, or ready. What must not leave, or is not
 * known to be paid or paid at the door, is held before anything is asked of the customer.
 */
export function route(order: Order, assessment: Assessment, policy: Policy, at: string, asked = false): Events {
  if (order.stop) return [{ kind: 'held', reason: order.stop.reason, detail: order.stop.detail, at }]
  if (!assessment.deliverable) return [{ kind: 'held', reason: assessment.reason, question: assessment.question, at }]
  const assessed: OrderEvent = {
    kind: 'assessed',
    destination: assessment.destination,
    customer: assessment.customer,
    at,
  }
  if (order.duplicateOf && policy.holdDuplicates && !asked) return [assessed, { kind: 'held', reason: 'duplicate', at }]
  if (isCod(order) && policy.confirmation === 'ask' && !asked) return [assessed, { kind: 'confirmation_asked', at }]
  const confirmed: OrderEvent = { kind: 'confirmed', why: asked ? 'answered' : 'policy', at }
  if (!hasLabel(order)) return [assessed, confirmed]
  // the carrier had numbered its waybill before the hold was heard there: that one goes on, and no other is asked for
  return [assessed, confirmed, { kind: 'advanced', to: 'waybill_requested', why: 'its waybill was made already', at }]
}

export function cancel(order: Order, by: 'shop' | 'customer' | 'merchant', reason: string, at: string): Events {
  if (order.status === 'cancelled') return []
  if (CANCELLABLE.includes(order.status)) return [{ kind: 'cancelled', by, reason, at }]
  if (by === 'shop') return [] // the parcel is out: its own events will tell how it ends
  throw new DomainError('order.too_late_to_cancel', 'conflict', { orderStatus: order.status })
}

/** Possible while no waybill has a number: one that is only asked for is not made then. */
export function hold(order: Order, at: string): Events {
  const isAskedFor = order.status === 'waybill_requested' && !hasLabel(order)
  if (!isAskedFor && !['received', 'confirming', 'confirmed'].includes(order.status))
    throw new DomainError('order.cannot_hold', 'conflict', { orderStatus: order.status })
  return [{ kind: 'held', reason: 'merchant', at }]
}

/** The customer's yes or no to being asked: it counts while it is awaited, and a no while the parcel has not left. Later it is no news. */
export function answer(order: Order, said: 'yes' | 'no', assess: () => Assessment, policy: Policy, at: string): Events {
  if (said === 'yes') return order.status === 'confirming' ? confirm(order, assess(), policy, at) : []
  return CANCELLABLE.includes(order.status) ? cancel(order, 'customer', 'said no', at) : []
}

/**
 * A yes from the customer or the merchant. Of an order whose payment is not known the merchant says what is collected.
 * @throws DomainError conflict order.cannot_confirm; as `chosenBy`
 */
export function confirm(
  order: Order,
  assessment: Assessment,
  policy: Policy,
  at: string,
  collect?: CollectChoice['collect'],
): Events {
  if (!['confirming', 'on_hold', 'received'].includes(order.status))
    throw new DomainError('order.cannot_confirm', 'conflict', { orderStatus: order.status })
  const choice = chosenBy(order, collect)
  if (!choice) return route(order, assessment, policy, at, true)
  return [{ kind: 'collect_chosen', choice, at }, ...route(withChoice(order, choice), assessment, policy, at, true)]
}

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
  const ended = ['delivered', 'collected', 'returned', 'cancelled'].includes(order.status)
  if (!to || ended || RANK[to] <= RANK[order.status]) return []
  return [{ kind: 'advanced', to, why: `parcel ${parcelState}`, at }]
}

/** The shop told that it is sent before we heard that it is us who send it. */
const isOwnSending = ({ hold, stop, waybill }: Order): boolean =>
  hold?.reason === 'not_shippable' && waybill?.number !== undefined && (stop?.sent ?? []).includes(waybill.number)

/**
 * The waybill is off while the order is not: the merchant decides whether another one is made. One without a number was called off by
 * the order's own hold or cancellation, which may be over by now: no news.
 */
export function waybillOff(order: Order, number: string | undefined, at: string): Events {
  return number !== undefined && order.status === 'waybill_requested' ? [{ kind: 'held', reason: 'merchant', at }] : []
}

/** The carrier would not take it. */
export function refused(order: Order, at: string): Events {
  return order.status === 'waybill_requested' || order.status === 'confirmed'
    ? [{ kind: 'held', reason: 'carrier_refused', at }]
    : []
}
