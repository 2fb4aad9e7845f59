import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** The carrier keeps a waybill that should be cancelled, as a rule because it has the parcel. */
export const WaybillCancelRefused = defineEvent({
  name: 'tracking.waybill-cancel-refused',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    number: z.string(),
    reason: z.string(),
  }),
})
