import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, moneyShape } from '../shapes.ts'

/** The shop’s policy requires the customer’s confirmation before a cash-on-delivery parcel is sent. */
export const OrderConfirmationRequested = defineEvent({
  name: 'orders.order-confirmation-requested',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  isOfPerson: true,
  data: z.object({
    orderId: z.uuid(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    total: moneyShape,
    /** To be collected at the door: less than the total after a deposit. */
    collect: moneyShape.optional(),
    /** How often the customer was asked; an answer to an older question is none. Absent: once. */
    round: z.number().int().optional(),
  }),
})
