import { conflict, fields, notFound, unavailable } from '@litper/kernel'
import { CREATE_FULFILLMENT } from './documents.ts'
import { type FulfillmentOrder, fulfillmentOrders } from './fulfillment-orders.ts'
import { text } from './json.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { accepted } from './refusals.ts'

export interface NewFulfillment {
  readonly orderId: string
  /** The waybill number as text. */
  readonly number: string
  readonly company: string
  readonly url: string
  /** Shopify's own mail to the customer; off unless told, since Litper writes to the customer itself. */
  readonly notifyCustomer?: boolean
  /** What is in the parcel, where it is not all that is open of the order. */
  readonly lines?: readonly { readonly externalId: string; readonly quantity: number }[]
  /** True when an earlier attempt may have got through: what carries this number already is taken as the answer. */
  readonly settle?: boolean
}

export interface CreatedFulfillment {
  /** Global ids: one per location that the order ships from. */
  readonly fulfillmentIds: readonly [string, ...string[]]
  /** True when nothing was created now because it was there already. */
  readonly existed: boolean
}

/**
 * Fulfils what is in the parcel, or all that is open of an order, under one waybill number. Safe to repeat: fulfilled parts are open no more, and an order
 * with nothing open answers with the fulfillment that carries the number.
 * @throws DomainError conflict `shopify.nothing_to_fulfill` when nothing is open and nothing carries the number; invalid
 * `shopify.refused`; as `ShopifyAdmin.run`
 */
export async function createFulfillment(admin: ShopifyAdmin, wanted: NewFulfillment): Promise<CreatedFulfillment> {
  const state = await fulfillmentOrders(admin, wanted.orderId, {
    settle: wanted.settle ?? false,
    parts: wanted.lines !== undefined,
  })
  const open = sharesOf(
    state.fulfillmentOrders.filter((order) => order.fulfillable),
    wanted.lines,
  )
  const existing = idsWithNumber(state.fulfillments, wanted.number)
  if (open.length === 0) {
    const [first, ...rest] = wanted.settle ? existing : await lookUp(admin, wanted)
    if (first !== undefined) return { fulfillmentIds: [first, ...rest], existed: true }
    throw conflict('shopify.nothing_to_fulfill', { statuses: state.fulfillmentOrders.map((order) => order.status) })
  }
  const created: string[] = []
  for (const group of byLocation(open)) created.push(await createAtLocation(admin, wanted, group))
  const [first, ...rest] = [...existing, ...created]
  return { fulfillmentIds: [first!, ...rest], existed: false }
}

async function lookUp(admin: ShopifyAdmin, wanted: NewFulfillment): Promise<string[]> {
  const { fulfillments } = await fulfillmentOrders(admin, wanted.orderId, { settle: true })
  return idsWithNumber(fulfillments, wanted.number)
}

function idsWithNumber(
  fulfillments: readonly { id: string; status: string; trackingNumbers: readonly string[] }[],
  number: string,
) {
  const alive = fulfillments.filter(
    ({ status }) => status !== 'CANCELLED' && status !== 'ERROR' && status !== 'FAILURE',
  )
  return alive.filter(({ trackingNumbers }) => trackingNumbers.includes(number)).map(({ id }) => id)
}

/** What of a fulfillment order is in the parcel; all of it when no items are named. */
interface Share {
  readonly order: FulfillmentOrder
  readonly items?: readonly { readonly id: string; readonly quantity: number }[]
}

/** Deals what is in the parcel out over what is open. */
function sharesOf(open: readonly FulfillmentOrder[], lines: NewFulfillment['lines']): Share[] {
  if (!lines) return open.map((order) => ({ order }))
  const left = new Map(lines.map(({ externalId, quantity }) => [externalId, quantity]))
  return open.flatMap((order) => {
    const items = order.lines.flatMap(({ id, lineId, remaining }) => {
      const quantity = Math.min(remaining, left.get(lineId) ?? 0)
      left.set(lineId, (left.get(lineId) ?? 0) - quantity)
      return quantity > 0 ? [{ id, quantity }] : []
    })
    return items.length > 0 ? [{ order, items }] : []
  })
}

/** Shopify takes only fulfillment orders of one location in one fulfillment. */
function byLocation(open: readonly Share[]): Share[][] {
  const locations = [...new Set(open.map(({ order }) => order.locationId))]
  return locations.map((location) => open.filter(({ order }) => order.locationId === location))
}

async function createAtLocation(admin: ShopifyAdmin, wanted: NewFulfillment, group: readonly Share[]): Promise<string> {
  const fulfillment = {
    lineItemsByFulfillmentOrder: group.map(({ order, items }) => ({
      fulfillmentOrderId: order.id,
      ...(items && { fulfillmentOrderLineItems: items }),
    })),
    notifyCustomer: wanted.notifyCustomer ?? false,
    trackingInfo: { number: wanted.number, company: wanted.company, url: wanted.url },
  }
  const payload = accepted(await admin.run(CREATE_FULFILLMENT, { fulfillment }), 'fulfillmentCreate')
  const id = text(fields(payload.fulfillment).id)
  if (id === undefined) throw unavailable('shopify.malformed', { mutation: 'fulfillmentCreate' })
  return id
}

/** The fulfillment under a number that the merchant gave it. @throws DomainError not_found `shopify.fulfillment_unknown`; as `run` */
export async function findFulfillment(
  admin: ShopifyAdmin,
  { orderId, number }: Pick<NewFulfillment, 'orderId' | 'number'>,
): Promise<string> {
  const { fulfillments } = await fulfillmentOrders(admin, orderId, { settle: true })
  const [id] = idsWithNumber(fulfillments, number)
  if (id === undefined) throw notFound('shopify.fulfillment_unknown')
  return id
}
