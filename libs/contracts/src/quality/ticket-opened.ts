import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** Something of an order needs a person: the platform cannot mend it by itself. */
export const TicketOpened = defineEvent({
  name: 'quality.ticket-opened',
  version: 1,
  stream: 'quality.ticket',
  key: (data) => data.orderId,
  data: z.object({
    ticketId: z.uuid(),
    orderId: z.uuid(),
    /** Absent when the order has no waybill yet. */
    waybillId: z.uuid().optional(),
    cause: z.string(),
    at: instant,
  }),
})
