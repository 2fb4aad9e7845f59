import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The order reached the next state of its life cycle. */
export const OrderAdvanced = defineEvent({
  name: 'orders.order-advanced',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    from: z.string(),
    to: z.string(),
  }),
})
