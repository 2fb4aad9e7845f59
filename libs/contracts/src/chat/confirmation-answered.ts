import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The customer said whether they want the cash-on-delivery order. */
export const ConfirmationAnswered = defineEvent({
  name: 'chat.confirmation-answered',
  version: 1,
  stream: 'chat.order-answer',
  key: (data) => data.orderId,
  isOfPerson: true,
  data: z.object({
    orderId: z.uuid(),
    answer: z.enum(['yes', 'no']),
    /** Which question was answered, where a button names it. */
    round: z.number().int().optional(),
  }),
})
