import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, moneyShape } from '../shapes.ts'

/** A new order was accepted. */
export const OrderPlaced = defineEvent({
  name: 'orders.order-placed',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  since: (data) => data.placedAt,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    total: moneyShape,
    cod: z.boolean(),
    placedAt: z.string(),
    /** Another order of the same person with the same lines within the hour. */
    duplicateOf: z.uuid().optional(),
  }),
})
