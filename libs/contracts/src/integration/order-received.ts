import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { receivedOrderShape } from '../received-order.ts'

/** An order of the shop, from a webhook or found by the reconcile sweep, or of a merchant's file. The raw input is stored before. */
export const OrderReceived = defineEvent({
  name: 'integration.order-received',
  version: 1,
  stream: 'integration.order',
  key: (data) => `${data.shopDomain}/${data.order.externalId}`,
  since: (data) => data.order.createdAt,
  data: z.object({
    shopDomain: z.string(),
    change: z.enum(['created', 'updated', 'cancelled']),
    source: z.enum(['webhook', 'reconcile', 'import']),
    order: receivedOrderShape,
  }),
})
