import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, moneyShape } from '../shapes.ts'

/** The merchant sent the order without us, under this number; it is followed where the carrier is one of ours. */
export const OrderSentByMerchant = defineEvent({
  name: 'orders.order-sent-by-merchant',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    city: z.string(),
    total: moneyShape,
    collect: moneyShape.optional(),
    number: z.string(),
    /** The carrier as the shop names it. */
    company: z.string().optional(),
  }),
})
