import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, instant } from '../shapes.ts'

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
    shopDomain: z.string().optional(),
    /** Counts how often it went on from the beginning; absent: 0. */
    revision: z.number().int().optional(),
    /** What the shop is to be told, where it does not know. */
    inShop: z.enum(['tag', 'cancel']).optional(),
    /** Until then it may be taken back. */
    undoUntil: instant.optional(),
    /** Whom to tell; absent where the customer said it, or never heard of the order. */
    customer: customerShape.optional(),
  }),
})
