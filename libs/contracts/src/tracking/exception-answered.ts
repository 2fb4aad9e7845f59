import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** Somebody said what the carrier shall do with a parcel that it could not hand over, or took that back. Nobody's data. */
export const ExceptionAnswered = defineEvent({
  name: 'tracking.exception-answered',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    exception: z.string().describe('the family of the novedad'),
    answer: z.enum(['redeliver', 'date', 'address', 'office', 'return', 'withdrawn']),
  }),
})
