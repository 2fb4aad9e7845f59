import type { Order } from '../domain/order.ts'

/** An order as the API tells it. */
export function orderJson(order: Order) {
  const {
    id,
    externalId,
    shopDomain,
    name,
    status,
    customer,
    destination,
    lines,
    total,
    collect,
    hold,
    waybill,
    timeline,
  } = order
  return {
    id,
    externalId,
    shopDomain,
    name,
    status,
    customer,
    destination: destination ?? null,
    lines,
    total,
    collect: collect ?? null,
    hold: hold ?? null,
    waybill: waybill ?? null,
    timeline,
    createdAt: order.placedAt,
    updatedAt: timeline.at(-1)?.at ?? order.placedAt,
  }
}
