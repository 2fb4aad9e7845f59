import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** The new state of a message. A message never goes back to an earlier state. */
export const MessageSettled = defineEvent({
  name: 'notifications.message-settled',
  version: 1,
  stream: 'notifications.message',
  key: (data) => data.messageId,
  data: z.object({
    messageId: z.uuid(),
    orderId: z.uuid().optional(),
    conversationId: z.uuid().optional(),
    status: z.enum(['delivered', 'read', 'failed']),
    at: instant,
    errorCode: z.string().optional(),
    /** Of a failed one: whether it is said again, by another way or later. Without it nobody is told. */
    isSaidAgain: z.boolean().optional(),
  }),
})
