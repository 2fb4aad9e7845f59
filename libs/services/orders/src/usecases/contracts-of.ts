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
  OrderSentByMerchant,
  OwedChanged,
  WaybillRecalled,
} from '@litper/contracts'
import type { OrderEvent } from '../domain/events.ts'
import { isCod, numbersOf, type Order, type Policy, weightOf } from '../domain/order.ts'

/** What the others hear of an event: nothing of those that only this service needs. */
export function contractsOf(
  event: OrderEvent,
  order: Order,
  before: Order | undefined,
  { cancelInShop }: Pick<Policy, 'cancelInShop'>,
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
        ...sentByMerchant(order, before),
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

/** What the merchant sent by hand while it waited here is followed. What was sent before we knew of it is not. */
function sentByMerchant(order: Order, before: Order | undefined): Emitted[] {
  const { id: orderId, externalId, shopDomain, name, customer, written, total, collect, stop } = order
  const number = stop?.sent?.[0]
  const isNews = before !== undefined && before.timeline.length > 1 && !numbersOf(order).includes(number ?? '')
  if (stop?.detail !== 'fulfilled' || number === undefined || !isNews) return []
  const { company } = stop
  const city = written.city ?? ''
  return [
    emit(OrderSentByMerchant, {
      orderId,
      externalId,
      shopDomain,
      name,
      customer,
      city,
      total,
      collect,
      number,
      company,
    }),
  ]
}

/** Who never heard of an order is not told that it is off: it was never to leave, or the shop cancelled it as it was placed. */
const isToldToCustomer = (by: 'shop' | 'customer' | 'merchant', before: Order | undefined): boolean =>
  by !== 'customer' && before !== undefined && before.status !== 'received' && before.hold?.reason !== 'not_shippable'
