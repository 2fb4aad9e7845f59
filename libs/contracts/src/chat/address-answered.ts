import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The customer answered the question for which the order is on hold. */
export const AddressAnswered = defineEvent({
  name: 'chat.address-answered',
  version: 1,
  stream: 'chat.order-answer',
  key: (data) => data.orderId,
  isOfPerson: true,
  data: z.object({
    orderId: z.uuid(),
    question: z.string(),
    text: z.string().optional(),
    location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  }),
})
