import { DomainError } from '@litper/kernel'
import type { OrderEvent } from './events.ts'
import {
  type Assessment,
  type CollectChoice,
  DEFAULT_POLICY,
  hasLabel,
  isCod,
  type Order,
  type OrderStatus,
  type Policy,
} from './order.ts'
import { stopParcel } from './stop-parcel.ts'
import { chosenBy, withChoice } from './stops.ts'

type Events = readonly OrderEvent[]
/** The question that holds a repeated order. */
export const DUPLICATE = 'duplicate'
const CANCELLABLE: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold', 'waybill_requested']

/**
 * From an assessed address to the next step: a hold with its question, the customer's yes, or ready. What must not leave, or is not
 * known to be paid or paid at the door, is held before anything is asked of the customer.
 */
export function route(
  order: Order,
  assessment: Assessment,
  policy: Policy,
  at: string,
  asked = false,
  isTwinSettled = asked,
): Events {
  if (order.stop) return [{ kind: 'held', reason: order.stop.reason, detail: order.stop.detail, at }]
  if (!assessment.deliverable) return [{ kind: 'held', reason: assessment.reason, question: assessment.question, at }]
  const assessed: OrderEvent = {
    kind: 'assessed',
    destination: assessment.destination,
    customer: assessment.customer,
    at,
  }
  if (order.duplicateOf && policy.holdDuplicates && !isTwinSettled) return [assessed, heldAsTwin(order, at)]
  if (isCod(order) && policy.confirmation === 'ask' && !asked) return [assessed, { kind: 'confirmation_asked', at }]
  const confirmed: OrderEvent = { kind: 'confirmed', why: asked ? 'answered' : 'policy', at }
  if (!hasLabel(order)) return [assessed, confirmed]
  // the carrier had numbered its waybill before the hold was heard there: that one goes on, and no other is asked for
  return [assessed, confirmed, { kind: 'advanced', to: 'waybill_requested', why: 'its waybill was made already', at }]
}

/** The customer is asked whether they want both. */
const heldAsTwin = ({ duplicateName }: Order, at: string): OrderEvent => ({
  kind: 'held',
  reason: 'duplicate',
  ...(duplicateName && { question: { code: DUPLICATE, params: { order: duplicateName } } }),
  at,
})

/** A person's cancellation can be taken back until `undoUntil`; the shop's own is final. */
export function cancel(
  order: Order,
  by: 'shop' | 'customer' | 'merchant',
  reason: string,
  at: string,
  policy: Pick<Policy, 'undoMinutes'> = DEFAULT_POLICY,
): Events {
  if (order.status === 'cancelled') return []
  if (CANCELLABLE.includes(order.status)) {
    const undoUntil = new Date(Date.parse(at) + policy.undoMinutes * 60_000).toISOString()
    return [{ kind: 'cancelled', by, reason, ...(by !== 'shop' && policy.undoMinutes > 0 && { undoUntil }), at }]
  }
  // the parcel is out: a person calls it back, and its own events will tell how it ends
  if (by === 'shop') return order.status === 'shipped' ? [stopParcel(order, 'cancelled', at)] : []
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
export function answer(
  order: Order,
  said: 'yes' | 'no',
  assess: () => Assessment,
  policy: Policy,
  at: string,
  round?: number,
): Events {
  if (said === 'no') return CANCELLABLE.includes(order.status) ? cancel(order, 'customer', 'said no', at, policy) : []
  // a button of before the order changed says yes to what is no longer so
  const isOld = round !== undefined && round !== (order.asked ?? 1)
  const isAsked = order.status === 'confirming' || order.hold?.reason === 'duplicate'
  return isAsked && !isOld ? confirm(order, assess(), policy, at) : []
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
