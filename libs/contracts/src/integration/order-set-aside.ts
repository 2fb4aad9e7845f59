import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A proven message of the shop held no usable order. Told by the replay of its dead letter only: it is read once more then. */
export const OrderSetAside = defineEvent({
  name: 'integration.order-set-aside',
  version: 1,
  stream: 'integration.set-aside',
  key: (data) => data.externalId,
  data: z.object({
    shopDomain: z.string(),
    /** Which raw event: by source and delivery id. */
    source: z.enum(['shopify', 'shopify-reconcile']),
    externalId: z.string(),
  }),
})
