import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/**
 * A webhook of the shop with a valid signature held no usable order. Emitted only by the replay of its dead letter: the raw
 * event is then read again.
 */
export const OrderSetAside = defineEvent({
  name: 'integration.order-set-aside',
  version: 1,
  stream: 'integration.set-aside',
  key: (data) => data.externalId,
  data: z.object({
    shopDomain: z.string(),
    /** The raw event, by source and delivery id. */
    source: z.enum(['shopify', 'shopify-reconcile']),
    externalId: z.string(),
  }),
})
