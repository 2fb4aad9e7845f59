import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId } from '../shapes.ts'

/** A message was sent, once. */
export const MessageSent = defineEvent({
  name: 'notifications.message-sent',
  version: 1,
  stream: 'notifications.message',
  key: (data) => data.messageId,
  data: z.object({
    messageId: z.uuid(),
    orderId: z.uuid().optional(),
    conversationId: z.uuid().optional(),
    purpose: z.string(),
    provider: messagingProviderId,
    providerMessageId: z.string().optional(),
    at: instant,
  }),
})
