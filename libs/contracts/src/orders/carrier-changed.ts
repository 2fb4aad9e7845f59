import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The merchant named the carrier that shall transport the order; it has no waybill number yet. */
export const CarrierChanged = defineEvent({
  name: 'orders.carrier-changed',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({ orderId: z.uuid(), carrier: z.string() }),
})
