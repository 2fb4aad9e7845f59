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
    reason: z.enum([
      'address',
      'phone',
      'duplicate',
      'merchant',
      'carrier_refused',
      'not_paid',
      'unknown_payment',
      'other_currency',
      'not_shippable',
    ]),
    /** Why, in one word or name: `fulfilled`, `test`, the country, the way to pay that was not understood. */
    detail: z.string().optional(),
    question: questionShape.optional(),
  }),
})
