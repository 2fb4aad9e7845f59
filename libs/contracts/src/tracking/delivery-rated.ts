import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** A customer rated a delivery on their page; a later rating of the same parcel takes its place. */
export const DeliveryRated = defineEvent({
  name: 'tracking.delivery-rated',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    stars: z.number().int().min(1).max(5),
  }),
})
