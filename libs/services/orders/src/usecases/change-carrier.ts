import { notFound } from '@litper/kernel'
import * as domain from '../domain/change-carrier.ts'
import type { Order } from '../domain/order.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

/** @throws DomainError order.not_found, order.too_late_to_change_carrier, order.carrier_not_usable */
export async function changeCarrier(
  parts: OrderParts,
  { id, carrier }: { readonly id: string; readonly carrier: string },
): Promise<Order> {
  const order = await parts.orders.lock({ id })
  if (!order) throw notFound('order.not_found')
  const usable = await parts.carriers.usable()
  return commit(parts, order, domain.changeCarrier(order, carrier, usable, parts.clock.now().toISOString()))
}
