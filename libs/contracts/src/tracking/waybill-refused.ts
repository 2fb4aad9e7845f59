import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** The carrier refused the parcel for good; asking again would give the same answer. */
export const WaybillRefused = defineEvent({
  name: 'tracking.waybill-refused',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    reason: z.string(),
    /** Which of the order's waybills it is; absent: the first. */
    revision: z.number().int().optional(),
  }),
})
