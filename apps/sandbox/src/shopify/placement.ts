import type { World } from '../world/world.ts'
import type { JsonObject } from './merge.ts'
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
  /** No `orders/create` ever comes: what the platform's reconciliation must find. */
  readonly silent: boolean
}

/** Machine time between two looks at the clock. */
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

function place(world: World, store: ShopifyStore, placement: Placement, draft: OrderDraft): OrderRecord {
  const atMs = world.clock.ms()
  const payload = buildOrder(draft, {
    shop: placement.shop.domain,
    atMs,
    paid: placement.paid,
    template: placement.template,
    apiVersion: world.settings.shopify.apiVersion,
    nextId: store.nextId,
  })
  const at = payload.created_at
  const order: OrderRecord = {
    shop: placement.shop,
    payload,
    updatedMs: atMs,
    createdMs: atMs,
    fulfillments: [],
    fulfillmentOrders: [
      {
        id: store.nextId(),
        status: 'OPEN',
        createdAt: at,
        updatedAt: at,
        lines: payload.line_items.map((item) => ({
          id: store.nextId(),
          lineItemId: item.id,
          total: item.quantity,
          remaining: item.quantity,
        })),
      },
    ],
  }
  store.add(order)
  if (placement.silent) store.counts.silent += 1
  else {
    const phone = (payload.shipping_address as { phone?: string } | null)?.phone ?? (payload.phone as string | null)
    world.timings.placed(phone)
    emit(world, placement.shop, 'orders/create', payload, () => world.timings.acked(phone))
  }
  return order
}
