import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The bot has no answer: a person must take over the conversation. */
export const HandoffRequested = defineEvent({
  name: 'chat.handoff-requested',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  isOfPerson: true,
  data: z.object({
    conversationId: z.uuid(),
    reason: z.string(),
    lastText: z.string().optional(),
    orderId: z.uuid().optional(),
  }),
})
