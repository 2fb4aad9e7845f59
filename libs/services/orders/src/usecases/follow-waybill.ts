import type { OrderEvent } from '../domain/events.ts'
import { evolveAll } from '../domain/evolve.ts'
import { deliveredAfterReturn, follow, recallRefused, refused, waybillOff } from '../domain/follow.ts'
import type { Order, Waybill } from '../domain/order.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

export interface ParcelNews {
  readonly orderId: string
  readonly state: string
  readonly waybill?: Partial<Waybill>
  /** Which of the order's waybills it is about; absent: 0. */
  readonly revision?: number
}

const BEFORE_PICK_UP = ['requested', 'created', 'refused', 'cancelled']

/** The parcel moved: its order follows, forward only. */
export async function followWaybill(parts: OrderParts, news: ParcelNews): Promise<void> {
  const order = await parts.orders.lock({ id: news.orderId })
  if (!order) return // an order of another installation's history: nothing to follow
  await commit(parts, order, decideOn(order, news, parts.clock.now().toISOString()))
}

function decideOn(order: Order, { state, waybill, revision = 0 }: ParcelNews, at: string): readonly OrderEvent[] {
  const isOfOlder = revision < (order.revision ?? 0)
  if (isOfOlder && BEFORE_PICK_UP.includes(state)) {
    const number = waybill?.number
    return number === undefined ? [] : [{ kind: 'numbered', number, at }]
  }
  // it was called back, and left all the same
  const kept = isOfOlder ? recallRefused(order, `parcel ${state}`, at) : []
  const attached: OrderEvent[] = [...kept, { kind: 'waybill', waybill: { ...waybill, state }, at }]
  if (state === 'refused') return [...attached, ...refused(order, at)]
  if (state === 'cancelled') return [...attached, ...waybillOff(order, waybill?.number, at)]
  const next = follow(evolveAll(order, attached)!, state, at)
  const isDoubtful = order.waybill?.state === 'returning' && state === 'delivered' && next.length > 0
  return [...attached, ...next, ...(isDoubtful ? [deliveredAfterReturn(order, at)] : [])]
}

/** The carrier would not cancel a waybill that was called back. */
export async function followRefusedRecall(
  parts: OrderParts,
  { orderId, reason }: { readonly orderId: string; readonly reason: string },
): Promise<void> {
  const order = await parts.orders.lock({ id: orderId })
  if (!order) return
  await commit(parts, order, recallRefused(order, `waybill kept: ${reason}`, parts.clock.now().toISOString()))
}
