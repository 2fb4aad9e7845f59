import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

const phrases = z.array(z.string())

/** Words that customers of this tenant use for one meaning are known, tried, or taken back. Nobody's words: several people wrote each. */
export const PhrasesChanged = defineEvent({
  name: 'learning.phrases-changed',
  version: 1,
  stream: 'learning.turn',
  key: (data) => `${data.state} ${data.intent}`,
  data: z.object({
    /** The situation in which they have this meaning: names of libs/understanding. */
    state: z.string(),
    intent: z.string(),
    /** Counts the changes of this state and intent: a later one has a higher number. */
    version: z.number().int().min(1),
    step: z.enum(['set', 'tried', 'stopped', 'refused', 'promoted', 'rolled_back']),
    /** In force in all conversations; none: empty. */
    phrases,
    /** What a share of the conversations gets instead. */
    trial: z.object({ turnId: z.uuid(), phrases, share: z.number().min(0).max(1) }).nullable(),
    turnId: z.uuid().optional(),
    at: instant,
  }),
})
