import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The shop edited the order. `afterWaybill`: the waybill had already been made with the old values. */
export const OrderAmended = defineEvent({
  name: 'orders.order-amended',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({ orderId: z.uuid(), changed: z.array(z.string()), afterWaybill: z.boolean() }),
})
