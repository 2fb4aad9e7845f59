import type { World } from '../world/world.ts'
import { fulfillmentsOf } from './fulfillment-orders.ts'
import { deepMerge, type JsonObject } from './merge.ts'
import { shopTime } from './money.ts'
import type { OrderRecord } from './store.ts'
import { emit } from './webhooks.ts'

/** Merges `patch` into the order, moves `updated_at` forward and sends `orders/updated`. */
export function updateOrder(world: World, order: OrderRecord, patch: JsonObject): void {
  order.updatedMs = Math.max(world.clock.ms(), order.updatedMs + 1)
  order.payload = deepMerge(order.payload, { ...patch, updated_at: shopTime(order.updatedMs) })
  emit(world, order.shop, 'orders/updated', order.payload)
}

/** A merchant's change: what is fulfilled is open nowhere any more, what is paid is not owed. */
export function patchOrder(world: World, order: OrderRecord, patch: JsonObject): void {
  const done = patch.fulfillment_status === 'fulfilled'
  const lines = order.payload.line_items.map((item) => ({
    ...item,
    fulfillable_quantity: 0,
    fulfillment_status: 'fulfilled',
  }))
  updateOrder(world, order, {
    ...(done && patch.line_items === undefined ? { line_items: lines } : {}),
    ...(patch.financial_status === 'paid' ? { total_outstanding: '0.00' } : {}),
    ...patch,
  })
  if (!done) return
  for (const one of order.fulfillmentOrders) {
    one.status = 'CLOSED'
    for (const line of one.lines) line.remaining = 0
  }
  if (patch.fulfillments === undefined) return
  order.fulfillments.splice(0, order.fulfillments.length, ...fulfillmentsOf(order.payload, order.fulfillmentOrders))
}

/** False when the order is cancelled already. Open fulfillment orders close, as in Shopify. */
export function cancelOrder(world: World, order: OrderRecord, reason: string): boolean {
  if (order.payload.cancelled_at !== null) return false
  const at = shopTime(world.clock.ms())
  for (const one of order.fulfillmentOrders) {
    if (one.status === 'CLOSED') continue
    one.status = 'CLOSED'
    one.updatedAt = at
  }
  const patch = { cancelled_at: at, cancel_reason: reason, closed_at: at }
  order.payload = deepMerge(order.payload, patch)
  emit(world, order.shop, 'orders/cancelled', { ...order.payload, updated_at: at })
  updateOrder(world, order, patch)
  return true
}

/** False when the order is already paid. */
export function markPaid(world: World, order: OrderRecord): boolean {
  const { financial_status: status, cancelled_at: cancelled } = order.payload
  if (status === 'paid' || status === 'refunded' || status === 'voided' || cancelled !== null) return false
  const patch = { financial_status: 'paid', total_outstanding: '0.00' }
  updateOrder(world, order, patch)
  emit(world, order.shop, 'orders/paid', order.payload)
  return true
}

export function addTags(world: World, order: OrderRecord, added: readonly string[]): void {
  const tags = tagsOf(order)
  const merged = [...tags, ...added.filter((tag) => !tags.includes(tag))]
  if (merged.length === tags.length) return
  updateOrder(world, order, { tags: merged.join(', ') })
}

export function removeTags(world: World, order: OrderRecord, removed: readonly string[]): void {
  const tags = tagsOf(order)
  const left = tags.filter((tag) => !removed.includes(tag))
  if (left.length < tags.length) updateOrder(world, order, { tags: left.join(', ') })
}

export function tagsOf(order: OrderRecord): string[] {
  return order.payload.tags === '' ? [] : order.payload.tags.split(', ')
}
