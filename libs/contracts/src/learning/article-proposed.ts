import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** What people answered again and again, as a draft: nothing is answered from it before a person approves it. */
export const ArticleProposed = defineEvent({
  name: 'learning.article-proposed',
  version: 1,
  stream: 'learning.turn',
  key: (data) => data.turnId,
  data: z.object({
    turnId: z.uuid(),
    title: z.string(),
    body: z.string(),
    /** The conversations that it was made from. */
    sources: z.array(z.uuid()),
    at: instant,
  }),
})
