import { conflict, invalid } from '@litper/kernel'
import type { OrderEvent } from './events.ts'
import { hasLabel, type Order, type OrderStatus } from './order.ts'

const BEFORE_LEAVING: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold', 'waybill_requested']

/**
 * The merchant names the carrier; possible while no waybill has a number, and the same choice again changes nothing.
 * `usable`: the carriers of the merchant's enabled accounts.
 * @throws DomainError order.too_late_to_change_carrier; order.carrier_not_usable
 */
export function changeCarrier(
  order: Order,
  carrier: string,
  usable: readonly string[],
  at: string,
): readonly OrderEvent[] {
  if (!BEFORE_LEAVING.includes(order.status) || hasLabel(order))
    throw conflict('order.too_late_to_change_carrier', { orderStatus: order.status })
  if (order.chosenCarrier === carrier) return []
  if (!usable.includes(carrier))
    throw invalid('order.carrier_not_usable', {
      carrier,
      usable,
      hint: 'PUT /api/v1/carrier-accounts, with enabled true',
    })
  return [{ kind: 'carrier_changed', carrier, at }]
}
