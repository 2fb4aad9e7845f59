import type { World } from '../world/world.ts'
import { fulfillmentOrdersOf, fulfillmentsOf, type Parting } from './fulfillment-orders.ts'
import { announceHold } from './fulfillment-routes.ts'
import type { JsonObject } from './merge.ts'
import { shopTime } from './money.ts'
import type { OrderDraft } from './order-draft.ts'
import { buildOrder } from './order-payload.ts'
import type { OrderRecord, Shop, ShopifyStore } from './store.ts'
import { emit } from './webhooks.ts'

export interface Placement {
  readonly shop: Shop
  readonly count: number
  /** Orders per second of sandbox time. */
  readonly ratePerSecond: number
  readonly template?: JsonObject | undefined
  readonly paid: boolean
  /** No `orders/create` is sent: the platform’s reconciliation must find the order. */
  readonly silent: boolean
  /** Into how many fulfillment orders an order is parted; and whether they start on hold. */
  readonly split?: number | undefined
  readonly hold?: Parting['hold']
}

/** Machine time between two checks of the clock. */
const TICK_MS = 10

/** Announces `count` orders and places them one by one at the rate; the first at once. */
export function placeOrders(world: World, store: ShopifyStore, placement: Placement): OrderDraft[] {
  const drafts = Array.from({ length: placement.count }, () => store.draft())
  const startMs = world.clock.ms()
  let placed = 0
  function tick(): void {
    const due = Math.floor(((world.clock.ms() - startMs) / 1000) * placement.ratePerSecond) + 1
    while (placed < drafts.length && placed < due) {
      place(world, store, placement, drafts[placed] as OrderDraft)
      placed += 1
    }
    if (placed < drafts.length) world.clock.after(TICK_MS * world.clock.factor, tick)
  }
  tick()
  return drafts
}

/** An order of a day long past has the dates of that day, so that nobody who asks for what is new finds it. */
function place(world: World, store: ShopifyStore, placement: Placement, draft: OrderDraft): OrderRecord {
  const { shop, template, paid, split = 1, hold } = placement
  const nowMs = world.clock.ms()
  const createdMs = momentOf(template?.created_at) ?? nowMs
  const updatedMs = momentOf(template?.updated_at) ?? momentOf(template?.closed_at) ?? createdMs
  const { apiVersion } = world.settings.shopify
  const dated = { ...template, ...(updatedMs === createdMs ? {} : { updated_at: shopTime(updatedMs) }) }
  const built = { shop: shop.domain, atMs: createdMs, paid, template: dated, apiVersion, nextId: store.nextId }
  const payload = buildOrder(draft, built)
  const fulfillmentOrders = fulfillmentOrdersOf(payload, shop, { split, hold }, store.nextId)
  const fulfillments = fulfillmentsOf(payload, fulfillmentOrders)
  const order: OrderRecord = { shop, payload, updatedMs, createdMs, fulfillments, fulfillmentOrders }
  store.add(order)
  const to = payload.shipping_address as { name?: string; phone?: string } | null
  const phone = to?.phone ?? (payload.phone as string | null)
  world.names.learn(phone, to?.name ?? '')
  world.timings.placed(phone)
  if (placement.silent) store.counts.silent += 1
  else {
    emit(world, placement.shop, 'orders/create', payload, () => world.timings.acked(phone))
    for (const one of fulfillmentOrders)
      if (one.status === 'ON_HOLD') announceHold(world, order, one, 'fulfillment_orders/placed_on_hold')
  }
  return order
}

function momentOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
