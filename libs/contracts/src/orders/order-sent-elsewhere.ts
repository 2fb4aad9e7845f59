import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId, customerShape, instant, moneyShape, waybillState } from '../shapes.ts'

/**
 * The order is under way with a number that is not ours: a merchant's file names it, or the merchant sent it by hand in the shop. Tracking
 * follows it, as far as it can. Told again when a file says that it has moved.
 */
export const OrderSentElsewhere = defineEvent({
  name: 'orders.order-sent-elsewhere',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  since: (data) => data.sentAt,
  isOfPerson: true,
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
    /** Absent: the carrier has not told of it yet. */
    state: waybillState.optional(),
    exception: z.string().optional(),
    /** The file's words for the state; absent where nobody described it. */
    description: z.string().optional(),
    at: instant,
    /** The order's revision: news of an older parcel changes nothing. Absent: 0. */
    revision: z.number().int().optional(),
  }),
})
