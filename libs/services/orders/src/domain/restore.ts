import { conflict } from '@litper/kernel'
import { route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import type { Assessment, Order, OrderStatus, Policy } from './order.ts'

/** Nobody had agreed on it yet. */
const OPEN: readonly OrderStatus[] = ['received', 'confirming']

/**
 * Takes a cancellation back, for a while; a customer only their own. The order goes on from where it was: its waybill is made anew
 * where it was called off, and one that was on hold waits for the merchant.
 * @throws DomainError conflict order.not_cancelled, order.cancelled_in_shop, order.undo_too_late
 */
export function restore(
  order: Order,
  by: 'customer' | 'merchant',
  assessment: Assessment,
  policy: Policy,
  at: string,
): readonly OrderEvent[] {
  const { cancelled, status: orderStatus, stop } = order
  if (orderStatus !== 'cancelled') throw conflict('order.not_cancelled', { orderStatus })
  if (!cancelled || cancelled.by === 'shop' || stop?.detail === 'cancelled') throw conflict('order.cancelled_in_shop')
  if (by === 'customer' && cancelled.by !== 'customer') throw conflict('order.undo_too_late')
  if (!cancelled.undoUntil || at > cancelled.undoUntil) throw conflict('order.undo_too_late')
  const restored: OrderEvent = { kind: 'restored', by, at }
  if (cancelled.from === 'on_hold' && by === 'merchant') return [restored, { kind: 'held', reason: 'merchant', at }]
  const state = evolveAll(order, [restored])!
  // who takes their own no back wants it: they are not asked again
  const isAgreed = by === 'customer' || !OPEN.includes(cancelled.from)
  return [restored, ...route(state, assessment, policy, at, isAgreed, true)]
}
