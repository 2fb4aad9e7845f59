import type { shapes } from '@litper/contracts'
import type { z } from 'zod'
import { dueOf, type Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'

/** What a waybill's events repeat of it. */
export function parcelOf(
  parts: Pick<TrackingParts, 'carriers' | 'publicUrl'>,
  waybill: Waybill,
): z.output<typeof shapes.parcelShape> {
  return {
    waybillId: waybill.id,
    orderId: waybill.orderId,
    externalId: waybill.externalId,
    shopDomain: waybill.shopDomain,
    orderName: waybill.orderName,
    carrier: waybill.carrier,
    carrierName: parts.carriers.get(waybill.carrier)?.name ?? waybill.carrierName ?? waybill.carrier,
    number: waybill.number ?? '',
    trackingUrl: `${parts.publicUrl}/t/${waybill.token}`,
    customer: waybill.customer,
    city: waybill.destination.city,
    collect: dueOf(waybill),
    ...(waybill.revision && { revision: waybill.revision }),
    ...(waybill.adopted && { adopted: true }),
    ...(waybill.lines && { lines: [...waybill.lines] }),
  }
}
