import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** A message did not arrive, and no other way is left for its words: a person must know. */
export const MessageLost = defineEvent({
  name: 'notifications.message-lost',
  version: 1,
  stream: 'notifications.message',
  key: (data) => data.messageId,
  data: z.object({
    messageId: z.uuid(),
    orderId: z.uuid().optional(),
    conversationId: z.uuid().optional(),
    purpose: z.string(),
    errorCode: z.string(),
    at: instant,
  }),
})
