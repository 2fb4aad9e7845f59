import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** The customer said how a conversation went; once for each conversation. */
export const ConversationRated = defineEvent({
  name: 'chat.conversation-rated',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  data: z.object({
    conversationId: z.uuid(),
    rating: z.enum(['bad', 'fair', 'good']),
    resolvedBy: z.enum(['bot', 'person']),
    orderId: z.uuid().optional(),
    at: instant,
  }),
})
