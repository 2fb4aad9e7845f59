import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** The waybill was cancelled at the carrier, with or without a number. */
export const WaybillCancelled = defineEvent({
  name: 'tracking.waybill-cancelled',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    number: z.string().optional(),
    /** Which of the order's waybills it is; absent: the first. */
    revision: z.number().int().optional(),
    /** Another one takes its place. */
    replaced: z.boolean().optional(),
  }),
})
