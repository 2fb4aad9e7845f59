import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** A person said what the customer of a conversation wanted. Nobody's words. */
export const MeaningTold = defineEvent({
  name: 'chat.meaning-told',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  data: z.object({
    conversationId: z.uuid(),
    /** A name of libs/understanding. */
    intent: z.string(),
    by: z.string(),
    at: instant,
  }),
})
