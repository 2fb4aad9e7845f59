import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** A person put an article of the knowledge in force, or took it out. */
export const ArticleDecided = defineEvent({
  name: 'agents.article-decided',
  version: 1,
  stream: 'agents.article',
  key: (data) => data.articleId,
  data: z.object({
    articleId: z.uuid(),
    decision: z.enum(['approved', 'retired']),
    /** That is answered from now; absent when it was taken out. */
    version: z.number().int().optional(),
    by: z.string(),
    at: instant,
  }),
})
