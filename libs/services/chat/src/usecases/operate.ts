import { emit, ReplyComposed, shapes } from '@litper/contracts'
import { newId, notFound } from '@litper/kernel'
import { answer, close, giveBack, type Operator, take } from '../domain/desk.ts'
import { finish } from './close-quiet.ts'
import type { ChatParts, Conversation } from './ports.ts'
import { saidLast } from './said-last.ts'
import { toOf } from './to-of.ts'

export async function conversationOf(parts: ChatParts, id: string): Promise<Conversation> {
  const conversation = await parts.store.find(id)
  if (!conversation) throw notFound('conversation.not_found')
  return conversation
}

/** What is decided on it stays true: a customer who writes meanwhile waits. */
export async function lockConversation(parts: ChatParts, id: string): Promise<Conversation> {
  const conversation = await parts.store.lock(id)
  if (!conversation) throw notFound('conversation.not_found')
  return conversation
}

export async function takeConversation(parts: ChatParts, id: string, by: Operator, from?: string): Promise<void> {
  await parts.store.change(id, take(await lockConversation(parts, id), by, from, parts.clock.now()))
}

/** The bot has it again; what was settled stays written for the team. */
export async function returnConversation(parts: ChatParts, id: string, by: Operator, note: string): Promise<void> {
  await parts.store.change(id, giveBack(await lockConversation(parts, id), by))
  await parts.store.note(id, { id: newId(), text: note, steps: ['returned to the bot'], author: by.id })
}

/** Who took the conversation writes to the customer. */
export async function replyAsPerson(parts: ChatParts, id: string, by: Operator, text: string): Promise<void> {
  const conversation = await lockConversation(parts, id)
  const now = parts.clock.now()
  const change = answer(conversation, by, now)
  const contact = await parts.store.contact(conversation.contactId)
  const replyId = newId()
  await parts.store.change(id, { ...change, ...saidLast('person', 'text', text, now) })
  await parts.store.say(id, { id: replyId, text, steps: ['a person answered'], author: by.id })
  await parts.publish([
    emit(ReplyComposed, {
      conversationId: id,
      replyId,
      provider: shapes.messagingProviderId.parse(conversation.provider),
      to: toOf(contact),
      text,
    }),
  ])
}

export async function markRead(parts: ChatParts, id: string): Promise<void> {
  const { unread } = await lockConversation(parts, id)
  if (unread > 0) await parts.store.change(id, { unread: 0 })
}

/** The matter is settled: the next message starts anew, with the bot. */
export async function closeConversation(parts: ChatParts, id: string, by: Operator): Promise<void> {
  const conversation = await lockConversation(parts, id)
  if (conversation.state === 'closed') return
  await finish(parts, conversation, close(conversation, by), conversation.state === 'bot' ? 'bot' : 'person')
}
