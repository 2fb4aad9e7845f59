import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { INTENT_NAMES } from '@litper/understanding'
import { z } from 'zod'
import { INBOX_VIEWS } from '../usecases/ports.ts'
import { CONVERSATION_STATES, conversationView, conversationWithMessages } from './conversation-view.ts'

const NOT_FOUND = { 'conversation.not_found': 'not_found' } as const
const TAKEN = { 'conversation.taken': 'conflict' } as const
const CLOSED = { 'conversation.closed': 'conflict' } as const
const NOT_TAKEN = { 'conversation.not_taken': 'conflict' } as const
const write = { roles: ['owner', 'operator'], scope: 'conversations:write', kind: 'write' } as const
const read = {
  roles: 'everyone',
  scope: 'conversations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
} as const
const one = z.object({ id: idShape })

export const listConversations = operation({
  ...read,
  name: 'conversations.list',
  summary: { es: 'Lista las conversaciones', en: 'List conversations' },
  details: 'By the last message, newest first; `waiting` by how long the customer waits for a person, longest first.',
  http: ['GET', '/api/v1/conversations'],
  input: z.object({
    view: z.enum(INBOX_VIEWS).optional().describe('`waiting`: nobody has taken it; `mine`: who asks has it'),
    state: z.enum(CONVERSATION_STATES).optional(),
    ...paging,
  }),
  output: pageShape(conversationView),
  errors: {},
})

export const findConversation = operation({
  ...read,
  name: 'conversations.find',
  summary: { es: 'Muestra una conversación con sus mensajes', en: 'Show a conversation with its messages' },
  http: ['GET', '/api/v1/conversations/:id'],
  input: one,
  output: conversationWithMessages,
  errors: NOT_FOUND,
})

export const takeConversationOperation = operation({
  ...write,
  name: 'conversations.take',
  summary: { es: 'Toma una conversación', en: 'Take a conversation' },
  details: 'From here on the bot is silent in it. A colleague’s is taken only by naming them in `from`.',
  http: ['POST', '/api/v1/conversations/:id/take'],
  input: one.extend({ from: z.string().max(100).optional().describe('whose it is now, when it is a colleague’s') }),
  output: conversationView,
  risk: 'nothing',
  repeatable: true,
  undo: 'conversations.return',
  errors: { ...NOT_FOUND, ...CLOSED, ...TAKEN },
})

export const returnConversationOperation = operation({
  ...write,
  name: 'conversations.return',
  summary: { es: 'Devuelve una conversación al bot', en: 'Return a conversation to the bot' },
  details: 'The note stays in the conversation, for the team; it is never sent.',
  http: ['POST', '/api/v1/conversations/:id/return'],
  input: one.extend({ note: z.string().trim().min(1).max(1000).describe('what was settled') }),
  output: conversationView,
  risk: 'nothing',
  repeatable: false,
  undo: 'conversations.take',
  errors: { ...NOT_FOUND, ...CLOSED, ...NOT_TAKEN, ...TAKEN },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', note: 'Se cambió la dirección; queda pendiente la guía.' },
})

export const replyAsPersonOperation = operation({
  ...write,
  name: 'conversations.reply',
  summary: { es: 'Responde a un cliente como persona', en: 'Answer a customer as a person' },
  details:
    'Only who took the conversation, and only until `windowEndsAt`: 24 hours after the customer’s own message the provider takes an approved template only.',
  http: ['POST', '/api/v1/conversations/:id/reply'],
  input: one.extend({ text: z.string().min(1).max(4096) }),
  output: conversationView,
  status: 202,
  risk: 'message',
  repeatable: false,
  errors: { ...NOT_FOUND, ...CLOSED, ...NOT_TAKEN, ...TAKEN, 'conversation.window_closed': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', text: 'Hola Laura, soy Ana. Su pedido sale hoy.' },
})

export const markReadOperation = operation({
  ...write,
  name: 'conversations.mark_read',
  summary: { es: 'Marca una conversación como leída', en: 'Mark a conversation as read' },
  http: ['POST', '/api/v1/conversations/:id/read'],
  input: one,
  output: conversationView,
  risk: 'nothing',
  repeatable: true,
  errors: NOT_FOUND,
})

export const markMeaningOperation = operation({
  ...write,
  name: 'conversations.mark_meaning',
  summary: { es: 'Dice qué quería el cliente', en: 'Say what the customer wanted' },
  details:
    'What the customer wrote last meant this; said again, the newer counts. When several people mean it by the same words, the bot learns them (`turns.list`).',
  http: ['POST', '/api/v1/conversations/:id/meaning'],
  input: one.extend({ intent: z.enum(INTENT_NAMES) }),
  output: conversationView,
  risk: 'nothing',
  repeatable: true,
  errors: { ...NOT_FOUND, 'conversation.only_people': 'forbidden' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', intent: 'change_date' },
})

export const closeConversationOperation = operation({
  ...write,
  name: 'conversations.close',
  summary: { es: 'Cierra una conversación', en: 'Close a conversation' },
  details: 'The customer’s next message starts a new one, with the bot.',
  http: ['POST', '/api/v1/conversations/:id/close'],
  input: one,
  output: conversationView,
  risk: 'nothing',
  repeatable: true,
  errors: { ...NOT_FOUND, ...TAKEN },
})
