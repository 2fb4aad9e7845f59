import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, personShape } from '../shapes.ts'

/**
 * A customer's words that the bot was not sure of, read by a learnt phrase, or called a person for. What they meant may be told later by what
 * a person does.
 */
export const MeaningDoubted = defineEvent({
  name: 'chat.meaning-doubted',
  version: 1,
  stream: 'chat.conversation',
  key: (data) => data.conversationId,
  isOfPerson: true,
  data: z.object({
    id: z.uuid(),
    conversationId: z.uuid(),
    from: personShape,
    text: z.string(),
    /** In which situation it was written, and what it was read as: names of libs/understanding. */
    state: z.string(),
    intent: z.string(),
    sure: z.boolean(),
    /** A phrase of this tenant gave it that meaning. */
    learnt: z.boolean(),
    orderId: z.uuid().optional(),
    at: instant,
  }),
})
