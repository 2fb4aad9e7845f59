import {
  OrderAdvanced,
  OrderAmended,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  OrderPlaced,
  type Told,
  tell,
} from '@litper/contracts'
import type { OrderEvent } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import { isCod, type Order, weightOf } from '../domain/order.ts'
import type { OrderParts } from './ports.ts'

/** Applies decided events, keeps the state, and tells the others: one save and one publication for all of them. */
export async function commit(
  parts: OrderParts,
  before: Order | undefined,
  events: readonly OrderEvent[],
): Promise<Order> {
  let state = before
  const told: Told[] = []
  for (const event of events) {
    const previous = state
    state = evolve(state, event)
    told.push(...contractOf(event, state, previous))
  }
  if (!state) throw new TypeError('nothing was decided of no order')
  if (state !== before) await parts.orders.save(state)
  if (told.length > 0) await parts.publish(told)
  return state
}

function contractOf(event: OrderEvent, order: Order, before: Order | undefined): Told[] {
  const who = { orderId: order.id, shopDomain: order.shopDomain, name: order.name, customer: order.customer }
  switch (event.kind) {
    case 'placed':
      return [
        tell(OrderPlaced, {
          ...who,
          externalId: order.externalId,
          total: order.total,
          cod: isCod(order),
          placedAt: order.placedAt,
          duplicateOf: order.duplicateOf,
        }),
      ]
    case 'held':
      return [tell(OrderHeld, { ...who, reason: event.reason, question: event.question })]
    case 'confirmation_asked':
      return [tell(OrderConfirmationRequested, { ...who, total: order.total })]
    case 'confirmed':
      return order.destination
        ? [
            tell(OrderConfirmed, {
              ...who,
              externalId: order.externalId,
              destination: order.destination,
              lines: [...order.lines],
              weightGrams: weightOf(order.lines),
              total: order.total,
              collect: order.collect,
            }),
          ]
        : []
    case 'amended':
      return [tell(OrderAmended, { orderId: order.id, changed: [...event.changed], afterWaybill: event.afterWaybill })]
    case 'cancelled':
      return [
        tell(OrderCancelled, {
          orderId: order.id,
          externalId: order.externalId,
          name: order.name,
          by: event.by,
          reason: event.reason,
        }),
      ]
    case 'advanced':
      return [
        tell(OrderAdvanced, {
          orderId: order.id,
          externalId: order.externalId,
          shopDomain: order.shopDomain,
          from: before?.status ?? 'received',
          to: event.to,
        }),
      ]
    case 'waybill':
      return order.waybill?.number && order.waybill.number !== before?.waybill?.number
        ? [tell(OrderAmended, { orderId: order.id, changed: ['waybill'], afterWaybill: true })]
        : []
    case 'redacted':
      return [tell(OrderAmended, { orderId: order.id, changed: ['customer'], afterWaybill: true })]
    default:
      return []
  }
}
