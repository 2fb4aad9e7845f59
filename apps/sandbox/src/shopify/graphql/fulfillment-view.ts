import type { Fulfillment, FulfillmentEvent, FulfillmentOrder, OrderRecord } from '../store.ts'
import { connection, type PageArguments } from './connection.ts'
import { lineItemView } from './order-parts.ts'
import type { Resolved } from './resolve.ts'
import { address, gid, text, time } from './values.ts'

/** Event statuses that become the fulfillment's display status under another name. */
const DISPLAY_STATUS: Readonly<Record<string, string>> = {
  FAILURE: 'NOT_DELIVERED',
  CARRIER_PICKED_UP: 'CARRIER_PICKED_UP',
}

/** What an app may do with a fulfillment order now. */
const ACTIONS: Readonly<Record<FulfillmentOrder['status'], readonly string[]>> = {
  OPEN: ['CREATE_FULFILLMENT', 'HOLD'],
  IN_PROGRESS: ['CREATE_FULFILLMENT'],
  ON_HOLD: ['RELEASE_HOLD'],
  CLOSED: [],
}

/** How the order behind a fulfillment is shown; given, because an order's view shows fulfillments in turn. */
type OrderShown = (order: OrderRecord) => Resolved

export const locationView = (id: number): Resolved => ({ id: gid('Location', id), name: 'Bodega principal' })

export function fulfillmentOrderView(order: OrderRecord, one: FulfillmentOrder, shown: OrderShown): Resolved {
  return {
    __typename: 'FulfillmentOrder',
    id: gid('FulfillmentOrder', one.id),
    status: one.status,
    requestStatus: 'UNSUBMITTED',
    createdAt: time(one.createdAt),
    updatedAt: time(one.updatedAt),
    fulfillAt: time(one.createdAt),
    fulfillBy: null,
    orderId: gid('Order', order.payload.id),
    orderName: order.payload.name,
    orderProcessedAt: time(order.payload.processed_at),
    order: () => shown(order),
    fulfillmentHolds: () =>
      one.holds.map(({ id, reason, notes }) => ({
        id: gid('FulfillmentHold', id),
        reason,
        reasonNotes: notes,
        displayReason: reason,
        handle: String(id),
        heldByRequestingApp: false,
      })),
    supportedActions: () => ACTIONS[one.status].map((action) => ({ action, externalUrl: null })),
    assignedLocation: () => ({
      name: 'Bodega principal',
      city: 'Bogotá',
      countryCode: 'CO',
      location: locationView(one.locationId),
    }),
    deliveryMethod: { id: gid('DeliveryMethod', one.id), methodType: one.method },
    destination: () => destination(order, one),
    fulfillments: (args: PageArguments) =>
      connection(
        args,
        order.fulfillments.filter(({ fulfillmentOrderIds }) => fulfillmentOrderIds.includes(one.id)),
        ({ id }) => [0, id],
        (fulfillment) => fulfillmentView(order, fulfillment, shown),
      ),
    lineItems: (args: PageArguments) =>
      connection(
        args,
        one.lines,
        ({ id }) => [0, id],
        (line) => {
          const item = order.payload.line_items.find(({ id }) => id === line.lineItemId)
          return {
            id: gid('FulfillmentOrderLineItem', line.id),
            totalQuantity: line.total,
            remainingQuantity: line.remaining,
            requiresShipping: item?.requires_shipping !== false,
            productTitle: item?.title ?? '',
            variantTitle: text(item?.variant_title),
            sku: item?.sku ?? null,
            vendor: text(item?.vendor),
            weight: item ? { value: item.grams, unit: 'GRAMS' } : null,
            lineItem: item ? lineItemView(item, order.payload.currency) : null,
          }
        },
      ),
  }
}

export function fulfillmentView(order: OrderRecord, one: Fulfillment, shown: OrderShown): Resolved {
  const last = one.events.at(-1)
  const delivered = one.events.find(({ status }) => status === 'DELIVERED')
  const moving = one.events.find(({ status }) => status === 'IN_TRANSIT')
  return {
    __typename: 'Fulfillment',
    id: gid('Fulfillment', one.id),
    legacyResourceId: String(one.id),
    name: one.name,
    status: one.status,
    displayStatus: displayStatus(one, last),
    createdAt: time(one.createdAt),
    updatedAt: time(one.updatedAt),
    deliveredAt: time(delivered?.happenedAt),
    inTransitAt: time(moving?.happenedAt),
    estimatedDeliveryAt: null,
    requiresShipping: true,
    totalQuantity: one.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    trackingInfo: (args: { first?: number | null }) => one.tracking.slice(0, args.first ?? undefined),
    order: () => shown(order),
    location: locationView(order.shop.locationId),
    originAddress: null,
    events: (args: PageArguments) =>
      connection(args, one.events, ({ happenedAt, id }) => [Date.parse(happenedAt), id], fulfillmentEventView),
    fulfillmentOrders: (args: PageArguments) =>
      connection(
        args,
        order.fulfillmentOrders.filter(({ id }) => one.fulfillmentOrderIds.includes(id)),
        ({ id }) => [0, id],
        (fulfillmentOrder) => fulfillmentOrderView(order, fulfillmentOrder, shown),
      ),
  }
}

export function fulfillmentEventView(event: FulfillmentEvent): Resolved {
  return {
    __typename: 'FulfillmentEvent',
    id: gid('FulfillmentEvent', event.id),
    status: event.status,
    happenedAt: time(event.happenedAt),
    createdAt: time(event.createdAt),
    estimatedDeliveryAt: time(event.estimatedDeliveryAt),
    message: text(event.message),
    address1: text(event.address1),
    city: text(event.city),
    province: text(event.province),
    country: text(event.country),
    zip: text(event.zip),
    latitude: event.latitude ?? null,
    longitude: event.longitude ?? null,
  }
}

function displayStatus(one: Fulfillment, last: FulfillmentEvent | undefined): string {
  if (one.status === 'CANCELLED') return 'CANCELED'
  return last ? (DISPLAY_STATUS[last.status] ?? last.status) : 'FULFILLED'
}

/** The order's shipping address under the names of a fulfillment order's destination. */
function destination(order: OrderRecord, one: FulfillmentOrder): Resolved | null {
  const to = address(order.payload.shipping_address)
  if (!to) return null
  return {
    ...to,
    id: gid('FulfillmentOrderDestination', one.id),
    email: text(order.payload.email),
    countryCode: to.countryCodeV2,
  }
}
