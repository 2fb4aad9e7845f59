import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import type { ChatMessage, Conversation } from '../usecases/ports.ts'

export const CONVERSATION_STATES = ['bot', 'human', 'closed'] as const

export const conversationView = z
  .object({
    id: idShape,
    contactId: z.uuid(),
    provider: z.string(),
    state: z.enum(CONVERSATION_STATES).describe('who answers'),
    unclear: z.number().int().describe('how often in a row the customer was not understood'),
    reason: z.string().optional().describe('why a person was called'),
    archived: z.boolean(),
    updatedAt: instantShape,
  })
  .meta({ id: 'Conversation' })

const message = z.object({
  id: idShape,
  direction: z.enum(['in', 'out']),
  kind: z.string(),
  text: z.string().optional(),
  steps: z.array(z.string()).describe('what was looked up and decided before it was said'),
  at: instantShape,
})

export const conversationWithMessages = conversationView
  .extend({ messages: z.array(message) })
  .meta({ id: 'ConversationWithMessages' })

export const viewOf = ({ reason, ...conversation }: Conversation): OutputOf<{ output: typeof conversationView }> => ({
  ...conversation,
  ...(reason && { reason }),
})

export const withMessages = (
  conversation: Conversation,
  messages: readonly ChatMessage[],
): OutputOf<{ output: typeof conversationWithMessages }> => ({ ...viewOf(conversation), messages })
