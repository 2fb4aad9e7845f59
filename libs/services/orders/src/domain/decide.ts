import { DomainError } from '@litper/kernel'
import type { OrderEvent } from './events.ts'
import { type Assessment, isCod, type Order, type OrderStatus, type Policy, type Snapshot } from './order.ts'

type Events = readonly OrderEvent[]
const BEFORE_WAYBILL: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold']
const CANCELLABLE: readonly OrderStatus[] = [...BEFORE_WAYBILL, 'waybill_requested']

/** From an assessed address to the next step: a hold with its question, the customer's yes, or ready. */
export function route(order: Order, assessment: Assessment, policy: Policy, at: string, asked = false): Events {
  if (!assessment.deliverable) return [{ kind: 'held', reason: assessment.reason, question: assessment.question, at }]
  const assessed: OrderEvent = {
    kind: 'assessed',
    destination: assessment.destination,
    customer: assessment.customer,
    at,
  }
  if (order.duplicateOf && policy.holdDuplicates && !asked) return [assessed, { kind: 'held', reason: 'duplicate', at }]
  if (isCod(order) && policy.confirmation === 'ask' && !asked) return [assessed, { kind: 'confirmation_asked', at }]
  return [assessed, { kind: 'confirmed', why: asked ? 'answered' : 'policy', at }]
}

/** The shop changed its mind or its data. Older news than we have is no news. */
export function amend(
  order: Order,
  snapshot: Snapshot,
  shopUpdatedAt: string,
  at: string,
): { events: Events; reassess: boolean } {
  if (Date.parse(shopUpdatedAt) <= Date.parse(order.shopUpdatedAt)) return { events: [], reassess: false }
  const changed = differences(order, snapshot)
  if (changed.length === 0) return { events: [{ kind: 'seen', shopUpdatedAt, at }], reassess: false }
  const afterWaybill = !BEFORE_WAYBILL.includes(order.status)
  if (afterWaybill)
    return {
      events: [{ kind: 'amended', snapshot: shipped(order, snapshot), changed, shopUpdatedAt, afterWaybill, at }],
      reassess: false,
    }
  return {
    events: [{ kind: 'amended', snapshot, changed, shopUpdatedAt, afterWaybill, at }],
    reassess: order.status !== 'confirmed' && order.hold?.reason !== 'merchant' && changed.includes('written'),
  }
}

/** A parcel on its way keeps what its label says; only the rest follows the shop. */
const shipped = (order: Order, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  customer: order.customer,
  written: order.written,
  collect: order.collect,
})

function differences(order: Order, snapshot: Snapshot): string[] {
  const parts = ['written', 'lines', 'total', 'collect', 'note'] as const
  return parts.filter((part) => canonical(order[part]) !== canonical(snapshot[part]))
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

export function cancel(order: Order, by: 'shop' | 'customer' | 'merchant', reason: string, at: string): Events {
  if (order.status === 'cancelled') return []
  if (CANCELLABLE.includes(order.status)) return [{ kind: 'cancelled', by, reason, at }]
  if (by === 'shop') return [] // the parcel is out: its own events will tell how it ends
  throw new DomainError('order.too_late_to_cancel', 'conflict', { orderStatus: order.status })
}

export function hold(order: Order, at: string): Events {
  if (!['received', 'confirming', 'confirmed'].includes(order.status))
    throw new DomainError('order.cannot_hold', 'conflict', { orderStatus: order.status })
  return [{ kind: 'held', reason: 'merchant', at }]
}

/** The customer's yes or no to being asked: it counts while it is awaited, and a no while the parcel has not left. Later it is no news. */
export function answer(order: Order, said: 'yes' | 'no', assess: () => Assessment, policy: Policy, at: string): Events {
  if (said === 'yes') return order.status === 'confirming' ? confirm(order, assess(), policy, at) : []
  return CANCELLABLE.includes(order.status) ? cancel(order, 'customer', 'said no', at) : []
}

/** A yes from the customer or the merchant. */
export function confirm(order: Order, assessment: Assessment, policy: Policy, at: string): Events {
  if (!['confirming', 'on_hold', 'received'].includes(order.status))
    throw new DomainError('order.cannot_confirm', 'conflict', { orderStatus: order.status })
  return route(order, assessment, policy, at, true)
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

/** Follows the parcel, forward only: a late word changes nothing. */
export function follow(order: Order, parcelState: string, at: string): Events {
  const to = STATUS_OF[parcelState]
  const ended = ['delivered', 'collected', 'returned', 'cancelled'].includes(order.status)
  if (!to || ended || RANK[to] <= RANK[order.status]) return []
  return [{ kind: 'advanced', to, why: `parcel ${parcelState}`, at }]
}

/** The waybill is off while the order is not: the merchant decides whether another one is made. */
export function waybillOff(order: Order, at: string): Events {
  return order.status === 'waybill_requested' ? [{ kind: 'held', reason: 'merchant', at }] : []
}

/** The carrier would not take it. */
export function refused(order: Order, at: string): Events {
  return order.status === 'waybill_requested' || order.status === 'confirmed'
    ? [{ kind: 'held', reason: 'carrier_refused', at }]
    : []
}
