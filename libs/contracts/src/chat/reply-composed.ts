import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { messagingProviderId, personShape } from '../shapes.ts'

/** The answer to a customer; notifications sends it. */
export const ReplyComposed = defineEvent({
  name: 'chat.reply-composed',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  isOfPerson: true,
  data: z.object({
    conversationId: z.uuid(),
    replyId: z.uuid(),
    provider: messagingProviderId,
    to: personShape,
    text: z.string(),
    buttons: z
      .array(z.object({ id: z.string(), title: z.string() }))
      .max(3)
      .optional(),
    orderId: z.uuid().optional(),
  }),
})
