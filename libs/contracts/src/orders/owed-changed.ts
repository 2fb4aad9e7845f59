import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, moneyShape } from '../shapes.ts'

/** The parcel is on its way, and its waybill collects another amount than the customer owes now. */
export const OwedChanged = defineEvent({
  name: 'orders.owed-changed',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({
    orderId: z.uuid(),
    name: z.string(),
    customer: customerShape,
    /** Absent: nothing is owed any more. */
    owed: moneyShape.optional(),
    /** What the courier will ask for; absent: nothing. */
    label: moneyShape.optional(),
  }),
})
