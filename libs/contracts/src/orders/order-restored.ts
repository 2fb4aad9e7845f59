import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A cancellation was taken back in time. */
export const OrderRestored = defineEvent({
  name: 'orders.order-restored',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    by: z.enum(['customer', 'merchant']),
    revision: z.number().int(),
  }),
})
