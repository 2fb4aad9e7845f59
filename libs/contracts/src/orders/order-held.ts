import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, questionShape } from '../shapes.ts'

/** The order cannot be sent as it is. `question` is the smallest one whose answer would fix it. */
export const OrderHeld = defineEvent({
  name: 'orders.order-held',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    reason: z.enum(['address', 'phone', 'duplicate', 'merchant', 'carrier_refused']),
    question: questionShape.optional(),
  }),
})
