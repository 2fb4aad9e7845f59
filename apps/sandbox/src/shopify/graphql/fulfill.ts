import type { World } from '../../world/world.ts'
import type { JsonObject } from '../merge.ts'
import { shopTime } from '../money.ts'
import { updateOrder } from '../order-changes.ts'
import type { Fulfillment, FulfillmentOrder, OrderRecord, ShopifyStore, Tracking } from '../store.ts'
import { emit } from '../webhooks.ts'

export interface Share {
  readonly fulfillmentOrder: FulfillmentOrder
  /** By fulfillment order line id. */
  readonly quantities: ReadonlyMap<number, number>
}

/** Subtracts the quantities from the fulfillment orders, stores the fulfillment and informs the subscribers. */
export function fulfill(
  world: World,
  store: ShopifyStore,
  order: OrderRecord,
  shares: readonly Share[],
  tracking: Tracking[],
): Fulfillment {
  const at = shopTime(world.clock.ms())
  const lines = shares.flatMap(({ fulfillmentOrder, quantities }) =>
    fulfillmentOrder.lines.flatMap((line) => {
      const quantity = quantities.get(line.id) ?? 0
      if (quantity === 0) return []
      line.remaining -= quantity
      return [{ lineItemId: line.lineItemId, quantity }]
    }),
  )
  for (const { fulfillmentOrder } of shares) {
    fulfillmentOrder.status = fulfillmentOrder.lines.some(({ remaining }) => remaining > 0) ? 'IN_PROGRESS' : 'CLOSED'
    fulfillmentOrder.updatedAt = at
  }
  if (order.fulfillments.some(({ status }) => status === 'SUCCESS')) store.counts.fulfillmentDuplicates += 1
  const fulfillment: Fulfillment = {
    id: store.nextId(),
    name: `${order.payload.name}.${order.fulfillments.length + 1}`,
    createdAt: at,
    updatedAt: at,
    status: 'SUCCESS',
    tracking,
    fulfillmentOrderIds: shares.map(({ fulfillmentOrder }) => fulfillmentOrder.id),
    lines,
    events: [],
  }
  order.fulfillments.push(fulfillment)
  store.fulfillments.set(fulfillment.id, order)
  store.counts.fulfillments += 1
  announce(world, order, fulfillment, 'fulfillments/create')
  return fulfillment
}

/** Cancels the fulfillment and returns its quantities to the fulfillment orders, which open again. */
export function cancelFulfillment(world: World, order: OrderRecord, fulfillment: Fulfillment): void {
  const at = shopTime(world.clock.ms())
  fulfillment.status = 'CANCELLED'
  fulfillment.updatedAt = at
  for (const one of order.fulfillmentOrders) {
    if (!fulfillment.fulfillmentOrderIds.includes(one.id)) continue
    for (const line of one.lines) {
      line.remaining += fulfillment.lines.find(({ lineItemId }) => lineItemId === line.lineItemId)?.quantity ?? 0
    }
    one.status = one.lines.every(({ remaining, total }) => remaining === total) ? 'OPEN' : 'IN_PROGRESS'
    one.updatedAt = at
  }
  announce(world, order, fulfillment, 'fulfillments/update')
}

/** Writes the fulfillments into the order's webhook form and sends the topics that follow. */
export function announce(world: World, order: OrderRecord, fulfillment: Fulfillment, topic: string): void {
  const open = order.fulfillmentOrders.some(({ status }) => status !== 'CLOSED')
  const any = order.fulfillments.some(({ status }) => status === 'SUCCESS')
  const status = any ? (open ? 'partial' : 'fulfilled') : null
  const done = new Map<number, number>()
  for (const one of order.fulfillmentOrders) {
    for (const line of one.lines) done.set(line.lineItemId, line.remaining)
  }
  updateOrder(world, order, {
    fulfillment_status: status,
    fulfillments: order.fulfillments.map((one) => fulfillmentPayload(order, one)),
    line_items: order.payload.line_items.map((item) => {
      const remaining = done.get(item.id) ?? item.quantity
      const itemStatus = remaining === 0 ? 'fulfilled' : remaining < item.quantity ? 'partial' : null
      return { ...item, fulfillable_quantity: remaining, fulfillment_status: itemStatus }
    }),
  })
  emit(world, order.shop, topic, fulfillmentPayload(order, fulfillment))
  if (status === 'fulfilled') emit(world, order.shop, 'orders/fulfilled', order.payload)
  if (status === 'partial') emit(world, order.shop, 'orders/partially_fulfilled', order.payload)
}

/** Shopify's documented REST form of a fulfillment. */
export function fulfillmentPayload(order: OrderRecord, one: Fulfillment): JsonObject {
  const tracking = one.tracking[0]
  return {
    id: one.id,
    admin_graphql_api_id: `gid://shopify/Fulfillment/${one.id}`,
    order_id: order.payload.id,
    name: one.name,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    location_id: placeOf(order, one),
    service: 'manual',
    shipment_status: one.events.at(-1)?.status.toLowerCase() ?? null,
    status: one.status.toLowerCase(),
    tracking_company: tracking?.company ?? null,
    tracking_number: tracking?.number ?? null,
    tracking_numbers: one.tracking.flatMap(({ number }) => (number === null ? [] : [number])),
    tracking_url: tracking?.url ?? null,
    tracking_urls: one.tracking.flatMap(({ url }) => (url === null ? [] : [url])),
    receipt: {},
    line_items: order.payload.line_items
      .filter(({ id }) => one.lines.some(({ lineItemId }) => lineItemId === id))
      .map((item) => ({ ...item, quantity: one.lines.find(({ lineItemId }) => lineItemId === item.id)?.quantity })),
  }
}

/** The location of what it sent: a fulfillment has one only. */
const placeOf = (order: OrderRecord, one: Fulfillment): number =>
  order.fulfillmentOrders.find(({ id }) => one.fulfillmentOrderIds.includes(id))?.locationId ?? order.shop.locationId
