import {
  CarrierChanged,
  type Emitted,
  emit,
  OrderAdvanced,
  OrderAmended,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  OrderPlaced,
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
  const told: Emitted[] = []
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

function contractOf(event: OrderEvent, order: Order, before: Order | undefined): Emitted[] {
  const who = { orderId: order.id, shopDomain: order.shopDomain, name: order.name, customer: order.customer }
  switch (event.kind) {
    case 'placed':
      return [
        emit(OrderPlaced, {
          ...who,
          externalId: order.externalId,
          total: order.total,
          cod: isCod(order),
          placedAt: order.placedAt,
          duplicateOf: order.duplicateOf,
        }),
      ]
    case 'held':
      return [emit(OrderHeld, { ...who, reason: event.reason, detail: event.detail, question: event.question })]
    case 'confirmation_asked':
      return [emit(OrderConfirmationRequested, { ...who, total: order.total, collect: order.collect })]
    case 'confirmed':
      return order.destination
        ? [
            emit(OrderConfirmed, {
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
      return [emit(OrderAmended, { orderId: order.id, changed: [...event.changed], afterWaybill: event.afterWaybill })]
    case 'cancelled':
      return [
        emit(OrderCancelled, {
          orderId: order.id,
          externalId: order.externalId,
          name: order.name,
          by: event.by,
          reason: event.reason,
        }),
      ]
    case 'advanced':
      return [
        emit(OrderAdvanced, {
          orderId: order.id,
          externalId: order.externalId,
          shopDomain: order.shopDomain,
          from: before?.status ?? 'received',
          to: event.to,
        }),
      ]
    case 'waybill':
      return order.waybill?.number && order.waybill.number !== before?.waybill?.number
        ? [emit(OrderAmended, { orderId: order.id, changed: ['waybill'], afterWaybill: true })]
        : []
    case 'carrier_changed':
      return [emit(CarrierChanged, { orderId: order.id, carrier: event.carrier })]
    case 'redacted':
      return [emit(OrderAmended, { orderId: order.id, changed: ['customer'], afterWaybill: true })]
    default:
      return []
  }
}
