import { fields, list, notFound } from '@litper/kernel'
import { FULFILLMENT_ORDER_PARTS, FULFILLMENT_ORDERS } from './documents.ts'
import { gid } from './gid.ts'
import { count, idDigits, text } from './json.ts'
import type { ShopifyAdmin } from './proxy.ts'

export interface FulfillmentOrder {
  /** Shopify's global id. */
  readonly id: string
  readonly status: string
  readonly requestStatus: string
  readonly locationId?: string
  /** Whether a fulfillment may be created on it now. */
  readonly fulfillable: boolean
  /** Empty unless asked for with `parts`. */
  readonly lines: readonly { readonly id: string; readonly lineId: string; readonly remaining: number }[]
}
export interface ExistingFulfillment {
  readonly id: string
  readonly status: string
  readonly trackingNumbers: readonly string[]
}
export interface FulfillmentState {
  readonly fulfillmentOrders: readonly FulfillmentOrder[]
  /** Empty unless asked for with `settle`. */
  readonly fulfillments: readonly ExistingFulfillment[]
}

/**
 * What of an order waits to be fulfilled, and with `settle` what was fulfilled already.
 * @throws DomainError not_found `shopify.order_unknown`
 */
export async function fulfillmentOrders(
  admin: ShopifyAdmin,
  orderId: string,
  { settle = false, parts = false }: { settle?: boolean; parts?: boolean } = {},
): Promise<FulfillmentState> {
  const { order } = await admin.run(parts ? FULFILLMENT_ORDER_PARTS : FULFILLMENT_ORDERS, {
    id: gid('Order', orderId),
    settle,
  })
  if (order === null || order === undefined) throw notFound('shopify.order_unknown')
  const { fulfillments, fulfillmentOrders: connection } = fields(order)
  return {
    fulfillmentOrders: list(fields(connection).nodes).map((node) => readFulfillmentOrder(node)),
    fulfillments: list(fulfillments).map((node) => ({
      id: text(fields(node).id) ?? '',
      status: text(fields(node).status) ?? '',
      trackingNumbers: list(fields(node).trackingInfo).flatMap((info) => text(fields(info).number) ?? []),
    })),
  }
}

function readFulfillmentOrder(value: unknown): FulfillmentOrder {
  const node = fields(value)
  const locationId = text(fields(fields(node.assignedLocation).location).id)
  return {
    id: text(node.id) ?? '',
    status: text(node.status) ?? '',
    requestStatus: text(node.requestStatus) ?? '',
    ...(locationId && { locationId }),
    fulfillable: list(node.supportedActions).some((action) => fields(action).action === 'CREATE_FULFILLMENT'),
    lines: list(fields(node.lineItems).nodes)
      .map(fields)
      .map((line) => ({
        id: text(line.id) ?? '',
        lineId: idDigits(fields(line.lineItem).id, undefined) ?? '',
        remaining: count(line.remainingQuantity) ?? 0,
      })),
  }
}
