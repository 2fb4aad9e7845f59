import { idShape, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { SUGGESTIONS_MOST } from '../domain/suggest.ts'
import { NO_SUGGESTION } from '../usecases/suggest-reply.ts'

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), id: z.uuid(), name: z.string() }),
  z.object({
    kind: z.literal('article'),
    id: z.uuid(),
    version: z.number().int().describe('the version that the words are from'),
    title: z.string(),
  }),
])

const suggestionsView = z
  .object({
    asked: z
      .object({
        messageId: z.uuid(),
        intent: z.string().describe('what the customer means, as it was understood'),
        sure: z.boolean(),
      })
      .nullable()
      .describe('the message that is answered'),
    suggestions: z
      .array(z.object({ text: z.string(), sources: z.array(source).min(1).describe('what it is made from') }))
      .max(SUGGESTIONS_MOST)
      .describe('likeliest first'),
    reason: z
      .enum(NO_SUGGESTION)
      .nullable()
      .describe('why there is none; `not_known`: neither their orders nor an approved article answer it'),
    heldBackBy: z.array(z.string()).describe('rules of the brand voice that kept suggestions back'),
  })
  .meta({ id: 'SuggestedReplies' })

export const suggestReplyOperation = operation({
  name: 'conversations.suggest_reply',
  summary: { es: 'Sugiere respuestas con sus fuentes', en: 'Suggest replies with their sources' },
  details:
    'From the customer’s own orders and from approved articles, each checked by the brand voice. Nothing is sent, and nothing is made up.',
  http: ['GET', '/api/v1/conversations/:id/suggestions'],
  input: z.object({ id: idShape }),
  output: suggestionsView,
  roles: ['owner', 'operator'],
  scope: 'conversations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: { 'conversation.not_found': 'not_found', 'conversation.closed': 'conflict' },
})
