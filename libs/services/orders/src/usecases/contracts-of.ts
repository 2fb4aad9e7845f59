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
  OrderRestored,
  OwedChanged,
  WaybillRecalled,
} from '@litper/contracts'
import type { CarrierNames } from '@litper/kernel'
import type { OrderEvent } from '../domain/events.ts'
import { isCod, type Order, type Policy, weightOf } from '../domain/order.ts'
import { sentByHand } from './sent-by-hand.ts'

/** What the words of an event depend on beside its order. */
export interface Known extends Pick<Policy, 'cancelInShop'> {
  /** Of the merchant's enabled accounts. */
  readonly carriers: readonly CarrierNames[]
}

/** What the others hear of an event: nothing of those that only this service needs. */
export function contractsOf(
  event: OrderEvent,
  order: Order,
  before: Order | undefined,
  { cancelInShop, carriers }: Known,
): Emitted[] {
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
      return [
        emit(OrderHeld, { ...who, reason: event.reason, detail: event.detail, question: event.question }),
        ...sentByHand(order, before, carriers, event.at),
      ]
    case 'confirmation_asked':
      return [
        emit(OrderConfirmationRequested, {
          ...who,
          total: order.total,
          collect: order.collect,
          ...((order.asked ?? 1) > 1 && { round: order.asked }),
        }),
      ]
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
              ...(order.partly && { partly: true }),
              ...(order.revision && { revision: order.revision }),
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
          shopDomain: order.shopDomain,
          ...(order.revision && { revision: order.revision }),
          undoUntil: event.undoUntil,
          ...(event.by !== 'shop' && cancelInShop !== 'nothing' && { inShop: cancelInShop }),
          ...(isToldToCustomer(event.by, before) && { customer: order.customer }),
        }),
      ]
    case 'restored': {
      const { id: orderId, externalId, shopDomain, revision = 0 } = order
      return [emit(OrderRestored, { orderId, externalId, shopDomain, by: event.by, revision })]
    }
    case 'recalled':
      return [emit(WaybillRecalled, { orderId: order.id, revision: order.revision ?? 0, why: event.why })]
    case 'owed_changed': {
      const { owed, label } = event
      return [emit(OwedChanged, { orderId: order.id, name: order.name, customer: order.customer, owed, label })]
    }
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

/** Who never heard of an order is not told that it is off: it was never to leave, or the shop cancelled it as it was placed. */
const isToldToCustomer = (by: 'shop' | 'customer' | 'merchant', before: Order | undefined): boolean =>
  by !== 'customer' && before !== undefined && before.status !== 'received' && before.hold?.reason !== 'not_shippable'
