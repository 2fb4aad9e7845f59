import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId } from '../shapes.ts'

/** A customer asked the shop for something on their page, or the shop answered. Nobody's words. */
export const CustomerAsked = defineEvent({
  name: 'tracking.customer-asked',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: z.object({
    requestId: z.uuid(),
    waybillId: z.uuid(),
    orderId: z.uuid(),
    carrier: carrierId,
    kind: z.enum(['date', 'question']),
    state: z.enum(['open', 'answered']),
  }),
})
