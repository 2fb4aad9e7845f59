import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import { INTENT_NAMES } from '@litper/understanding'
import { z } from 'zod'
import { windowEndOf } from '../domain/desk.ts'
import { RATINGS } from '../domain/satisfaction.ts'
import type { ChatMessage, Contact, Conversation } from '../usecases/ports.ts'
import type { Satisfaction } from '../usecases/satisfaction-ports.ts'

export const CONVERSATION_STATES = ['bot', 'human', 'closed'] as const

export const conversationView = z
  .object({
    id: idShape,
    contactId: z.uuid(),
    customer: z.object({
      name: z.string().nullable(),
      username: z.string().nullable(),
      phone: z.string().nullable().describe('E.164; some providers hide it of people with a username'),
    }),
    provider: z.string(),
    state: z.enum(CONVERSATION_STATES).describe('who answers'),
    owner: z.object({ id: z.string(), since: instantShape }).nullable().describe('the person who took it'),
    waitingSince: instantShape.nullable().describe('since when the customer waits for a person’s words'),
    unread: z.number().int().describe('what the customer wrote for a person and nobody has seen'),
    windowEndsAt: instantShape.nullable().describe('until then a person may write freely; later a template only'),
    last: z
      .object({
        by: z.enum(['customer', 'bot', 'person']),
        kind: z.string(),
        text: z.string().nullable().describe('its beginning'),
        at: instantShape,
      })
      .nullable(),
    orderId: z.uuid().nullable().describe('the order that a person was called for'),
    meaning: z
      .object({
        intent: z.enum(INTENT_NAMES),
        by: z.string(),
        at: instantShape,
        messageId: z.uuid().nullable().describe('the customer’s last message when it was said'),
      })
      .nullable()
      .describe('what a person said that the customer meant'),
    unclear: z.number().int().describe('how often in a row the customer was not understood'),
    reason: z.string().optional().describe('why a person was called'),
    archived: z.boolean(),
    updatedAt: instantShape,
  })
  .meta({ id: 'Conversation' })

const message = z.object({
  id: idShape,
  direction: z.enum(['in', 'out', 'note']).describe('`note`: for the team, never sent'),
  kind: z.string(),
  text: z.string().optional(),
  steps: z.array(z.string()).describe('what was looked up and decided before it was said'),
  author: z.string().optional().describe('the person of the team who wrote it'),
  at: instantShape,
})

export const satisfactionView = z
  .object({
    askedAt: instantShape,
    resolvedBy: z.enum(['bot', 'person']),
    rating: z.enum(RATINGS).nullable().describe('null: the customer has not answered'),
    ratedAt: instantShape.nullable(),
  })
  .meta({ id: 'Satisfaction' })

export const conversationWithMessages = conversationView
  .extend({
    messages: z.array(message).describe('the newest 500, oldest first'),
    satisfaction: satisfactionView.nullable().describe('how the customer found it, where they were asked'),
  })
  .meta({ id: 'ConversationWithMessages' })

type View = OutputOf<{ output: typeof conversationView }>

export function viewOf(one: Conversation, contact: Contact | undefined): View {
  const { id, contactId, provider, state, unread, unclear, reason, archived, updatedAt } = one
  return {
    id,
    contactId,
    customer: {
      name: contact?.name ?? null,
      username: contact?.username ?? null,
      phone: contact?.phone ?? null,
    },
    provider,
    state,
    owner: one.ownerId !== undefined && one.takenAt ? { id: one.ownerId, since: one.takenAt.toISOString() } : null,
    waitingSince: one.waitingSince?.toISOString() ?? null,
    unread,
    windowEndsAt: windowEndOf(one)?.toISOString() ?? null,
    last: one.lastBy
      ? { by: one.lastBy, kind: one.lastKind ?? 'text', text: one.lastText ?? null, at: one.lastAt.toISOString() }
      : null,
    orderId: one.orderId ?? null,
    meaning: one.meaning ? { ...one.meaning, messageId: one.meaning.messageId ?? null } : null,
    unclear,
    ...(reason && { reason }),
    archived,
    updatedAt,
  }
}

export const withMessages = (
  conversation: Conversation,
  contact: Contact | undefined,
  messages: readonly ChatMessage[],
  asked: Satisfaction | undefined,
): OutputOf<{ output: typeof conversationWithMessages }> => ({
  ...viewOf(conversation, contact),
  messages,
  satisfaction: asked ? satisfactionViewOf(asked) : null,
})

export const satisfactionViewOf = ({ askedAt, resolvedBy, rating, ratedAt }: Satisfaction) => ({
  askedAt: askedAt.toISOString(),
  resolvedBy,
  rating: rating ?? null,
  ratedAt: ratedAt?.toISOString() ?? null,
})
