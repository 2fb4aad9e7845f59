import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId, customerShape, instant, moneyShape, waybillState } from '../shapes.ts'

/** The order is under way with a number that is not ours: tracking follows it, as far as it can. Told again when it is known to have moved. */
export const OrderSentElsewhere = defineEvent({
  name: 'orders.order-sent-elsewhere',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    /** As it was written; it is not delivered to by us. */
    destination: z.object({ address: z.string(), city: z.string(), department: z.string() }),
    contents: z.string(),
    total: moneyShape,
    collect: moneyShape.optional(),
    sentAt: instant,
    carrier: carrierId,
    carrierName: z.string(),
    number: z.string(),
    state: waybillState.optional(),
    exception: z.string().optional(),
    description: z.string(),
    at: instant,
  }),
})
