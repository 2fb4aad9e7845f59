import type { World } from '../../world/world.ts'
import { shopTime } from '../money.ts'
import type { FulfillmentEvent, OrderRecord, Shop, ShopifyStore, Tracking } from '../store.ts'
import { emit } from '../webhooks.ts'
import { announce, cancelFulfillment, fulfill, type Share } from './fulfill.ts'
import { fulfillmentEventView, fulfillmentView } from './fulfillment-view.ts'
import { orderView } from './order-view.ts'
import type { Resolved } from './resolve.ts'
import { idOf } from './values.ts'

interface TrackingInput {
  readonly company?: string | null
  readonly number?: string | null
  readonly numbers?: readonly string[] | null
  readonly url?: string | null
  readonly urls?: readonly string[] | null
}

interface FulfillmentInput {
  readonly lineItemsByFulfillmentOrder: readonly {
    readonly fulfillmentOrderId: string
    readonly fulfillmentOrderLineItems?: readonly { readonly id: string; readonly quantity: number }[] | null
  }[]
  readonly trackingInfo?: TrackingInput | null
}

type EventInput = Readonly<Record<string, unknown>> & { readonly fulfillmentId: string; readonly status: string }

export const userError = (field: readonly string[] | null, message: string) => ({ field, message })

/** fulfillmentCreate, fulfillmentCancel, fulfillmentTrackingInfoUpdate, fulfillmentEventCreate, with Shopify’s refusals. */
export function fulfillmentMutations(world: World, store: ShopifyStore, shop: Shop): Resolved {
  function find(gid: string) {
    const id = idOf('Fulfillment', gid)
    const order = store.fulfillments.get(id ?? -1)
    const fulfillment = order?.shop === shop ? order.fulfillments.find((one) => one.id === id) : undefined
    return order && fulfillment ? { order, fulfillment } : undefined
  }

  return {
    fulfillmentCreate({ fulfillment: input }: { fulfillment: FulfillmentInput }) {
      const planned = planShares(store, shop, input)
      if ('refused' in planned) {
        store.counts.refused += 1
        return { fulfillment: null, userErrors: [userError(['fulfillment'], planned.refused)] }
      }
      const made = fulfill(world, store, planned.order, planned.shares, trackingOf(input.trackingInfo))
      return { fulfillment: fulfillmentView(planned.order, made, orderView), userErrors: [] }
    },

    fulfillmentCancel({ id }: { id: string }) {
      const found = find(id)
      if (!found) return { fulfillment: null, userErrors: [userError(['id'], 'Fulfillment not found.')] }
      if (found.fulfillment.status === 'CANCELLED') {
        return { fulfillment: null, userErrors: [userError(['id'], 'Fulfillment is already cancelled.')] }
      }
      cancelFulfillment(world, found.order, found.fulfillment)
      return { fulfillment: fulfillmentView(found.order, found.fulfillment, orderView), userErrors: [] }
    },

    fulfillmentTrackingInfoUpdate(args: { fulfillmentId: string; trackingInfoInput: TrackingInput }) {
      const found = find(args.fulfillmentId)
      if (!found)
        return { fulfillment: null, userErrors: [userError(['fulfillmentId'], 'Fulfillment does not exist.')] }
      found.fulfillment.tracking = trackingOf(args.trackingInfoInput)
      found.fulfillment.updatedAt = shopTime(world.clock.ms())
      announce(world, found.order, found.fulfillment, 'fulfillments/update')
      return { fulfillment: fulfillmentView(found.order, found.fulfillment, orderView), userErrors: [] }
    },

    fulfillmentEventCreate({ fulfillmentEvent: input }: { fulfillmentEvent: EventInput }) {
      const found = find(input.fulfillmentId)
      if (!found) {
        const error = userError(['fulfillmentEvent', 'fulfillmentId'], 'Fulfillment does not exist.')
        return { fulfillmentEvent: null, userErrors: [error] }
      }
      const { fulfillmentId: _, ...rest } = input
      const at = shopTime(world.clock.ms())
      const happenedAt = typeof rest.happenedAt === 'string' ? rest.happenedAt : at
      const event: FulfillmentEvent = { ...rest, id: store.nextId(), status: input.status, createdAt: at, happenedAt }
      found.fulfillment.events.push(event)
      store.counts.events += 1
      emit(world, shop, 'fulfillment_events/create', {
        ...rest,
        id: event.id,
        fulfillment_id: found.fulfillment.id,
        order_id: found.order.payload.id,
        shop_id: shop.id,
        status: event.status.toLowerCase(),
        happened_at: event.happenedAt,
        created_at: at,
        updated_at: at,
        admin_graphql_api_id: `gid://shopify/FulfillmentEvent/${event.id}`,
      })
      return { fulfillmentEvent: fulfillmentEventView(event), userErrors: [] }
    },
  }
}

function planShares(
  store: ShopifyStore,
  shop: Shop,
  input: FulfillmentInput,
): { order: OrderRecord; shares: Share[] } | { refused: string } {
  let order: OrderRecord | undefined
  const shares: Share[] = []
  for (const wanted of input.lineItemsByFulfillmentOrder) {
    const id = idOf('FulfillmentOrder', wanted.fulfillmentOrderId)
    const owner = store.fulfillmentOrders.get(id ?? -1)
    const one = owner?.shop === shop ? owner.fulfillmentOrders.find((candidate) => candidate.id === id) : undefined
    if (!owner || !one) return { refused: 'Fulfillment order does not exist.' }
    if (order && order !== owner) return { refused: 'All fulfillment orders must belong to the same order.' }
    order = owner
    if (one.status === 'CLOSED' || one.status === 'ON_HOLD') {
      return { refused: `Fulfillment order ${one.id} has an unfulfillable status= ${one.status.toLowerCase()}.` }
    }
    if (shares[0] && shares[0].fulfillmentOrder.locationId !== one.locationId) {
      return { refused: 'All fulfillment orders must be assigned to the same location.' }
    }
    const quantities = new Map<number, number>()
    const lines = wanted.fulfillmentOrderLineItems?.length
      ? wanted.fulfillmentOrderLineItems.map(
          (line) => [idOf('FulfillmentOrderLineItem', line.id), line.quantity] as const,
        )
      : one.lines.map((line) => [line.id, line.remaining] as const)
    for (const [lineId, quantity] of lines) {
      const line = one.lines.find((candidate) => candidate.id === lineId)
      if (!line || quantity < 1 || quantity > line.remaining) {
        return { refused: 'Invalid fulfillment order line item quantity requested.' }
      }
      quantities.set(line.id, quantity)
    }
    shares.push({ fulfillmentOrder: one, quantities })
  }
  return order ? { order, shares } : { refused: 'At least one fulfillment order is required.' }
}

function trackingOf(input: TrackingInput | null | undefined): Tracking[] {
  if (!input) return []
  const numbers = input.numbers ?? (input.number ? [input.number] : [])
  const urls = input.urls ?? (input.url ? [input.url] : [])
  const company = input.company ?? null
  return Array.from({ length: Math.max(numbers.length, urls.length) }, (_, index) => ({
    number: numbers[index] ?? null,
    url: urls[index] ?? null,
    company,
  }))
}
