import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The order will not be delivered; an existing waybill must be cancelled. */
export const OrderCancelled = defineEvent({
  name: 'orders.order-cancelled',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    name: z.string(),
    by: z.enum(['shop', 'customer', 'merchant']),
    reason: z.string(),
  }),
})
