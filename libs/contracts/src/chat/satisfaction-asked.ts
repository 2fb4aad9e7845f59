import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId, personShape } from '../shapes.ts'

/** A conversation is over, and its customer is asked once how it went; notifications sends it, unless a roll-out control holds it back. */
export const SatisfactionAsked = defineEvent({
  name: 'chat.satisfaction-asked',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  isOfPerson: true,
  data: z.object({
    conversationId: z.uuid(),
    provider: messagingProviderId,
    to: personShape,
    text: z.string(),
    buttons: z.array(z.object({ id: z.string(), title: z.string() })).max(3),
    orderId: z.uuid().optional(),
    /** A lawful hour; absent: the customer is there now. */
    notBefore: instant.optional(),
    /** The end of the time for free words: later it is never sent. */
    notAfter: instant,
  }),
})
