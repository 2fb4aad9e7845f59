import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { CONVERSATION_STATES, conversationView, conversationWithMessages } from './conversation-view.ts'

const NOT_FOUND = { 'conversation.not_found': 'not_found' } as const
const write = { roles: ['owner', 'operator'], scope: 'conversations:write', kind: 'write' } as const
const read = {
  roles: 'everyone',
  scope: 'conversations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
} as const

export const listConversations = operation({
  ...read,
  name: 'conversations.list',
  summary: { es: 'Lista las conversaciones', en: 'List conversations' },
  http: ['GET', '/api/v1/conversations'],
  input: z.object({ state: z.enum(CONVERSATION_STATES).optional(), ...paging }),
  output: pageShape(conversationView),
  errors: {},
})

export const findConversation = operation({
  ...read,
  name: 'conversations.find',
  summary: { es: 'Muestra una conversación con sus mensajes', en: 'Show a conversation with its messages' },
  http: ['GET', '/api/v1/conversations/:id'],
  input: z.object({ id: idShape }),
  output: conversationWithMessages,
  errors: NOT_FOUND,
})

export const replyAsPersonOperation = operation({
  ...write,
  name: 'conversations.reply',
  summary: { es: 'Responde a un cliente como persona', en: 'Answer a customer as a person' },
  details: 'From here on the bot is silent in this conversation.',
  http: ['POST', '/api/v1/conversations/:id/reply'],
  input: z.object({ id: idShape, text: z.string().min(1).max(4096) }),
  output: conversationView,
  status: 202,
  risk: 'message',
  repeatable: false,
  errors: { ...NOT_FOUND, 'conversation.closed': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', text: 'Hola Laura, soy Ana. Su pedido sale hoy.' },
})

export const closeConversationOperation = operation({
  ...write,
  name: 'conversations.close',
  summary: { es: 'Cierra una conversación', en: 'Close a conversation' },
  details: 'The customer’s next message starts a new one, with the bot.',
  http: ['POST', '/api/v1/conversations/:id/close'],
  input: z.object({ id: idShape }),
  output: conversationView,
  risk: 'nothing',
  repeatable: true,
  errors: NOT_FOUND,
})
