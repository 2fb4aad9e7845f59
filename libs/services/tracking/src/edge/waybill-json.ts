import type { Movement, Waybill } from '../domain/waybill.ts'

/** A waybill as the API tells it. */
export function waybillJson(waybill: Waybill, publicUrl: string, history?: readonly Movement[]) {
  const { id, orderId, externalId, orderName, carrier, number, token, position, expectedAt, collect, createdAt } =
    waybill
  return {
    id,
    orderId,
    externalId,
    orderName,
    carrier,
    number: number ?? null,
    state: position.state,
    exception: position.exception ?? null,
    movedAt: position.at ?? null,
    expectedAt: expectedAt ?? null,
    collect: collect ?? null,
    trackingUrl: `${publicUrl}/t/${token}`,
    createdAt,
    ...(history && { events: history }),
  }
}
