import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** A carrier was chosen. An effect will make the waybill. */
export const WaybillRequested = defineEvent({
  name: 'tracking.waybill-requested',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    /** Which of the order's waybills it is; absent: the first. */
    revision: z.number().int().optional(),
  }),
})
