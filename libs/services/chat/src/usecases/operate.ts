import { emit, ReplyComposed, shapes } from '@litper/contracts'
import { conflict, newId, notFound } from '@litper/kernel'
import { ARCHIVE_CONVERSATION } from './archive.ts'
import type { ChatParts, Conversation } from './ports.ts'

export async function conversationOf(parts: ChatParts, id: string): Promise<Conversation> {
  const conversation = await parts.store.find(id)
  if (!conversation) throw notFound('conversation.not_found')
  return conversation
}

/** What is decided on it stays true: a customer who writes meanwhile waits. */
async function lockConversation(parts: ChatParts, id: string): Promise<Conversation> {
  const conversation = await parts.store.lock(id)
  if (!conversation) throw notFound('conversation.not_found')
  return conversation
}

/** A person answers; from here on the bot is silent. */
export async function replyAsPerson(parts: ChatParts, id: string, text: string): Promise<void> {
  const conversation = await lockConversation(parts, id)
  if (conversation.state === 'closed') throw conflict('conversation.closed')
  const contact = await parts.store.contact(conversation.contactId)
  const replyId = newId()
  await parts.store.change(id, { state: 'human' })
  await parts.store.say(id, replyId, text, ['a person answered'])
  const to = { phone: contact?.phone, userId: contact?.userId, username: contact?.username, name: contact?.name }
  await parts.publish([
    emit(ReplyComposed, {
      conversationId: id,
      replyId,
      provider: shapes.messagingProviderId.parse(conversation.provider),
      to,
      text,
    }),
  ])
}

/** The matter is settled: the next message starts anew, with the bot. */
export async function closeConversation(parts: ChatParts, id: string): Promise<void> {
  const { state } = await lockConversation(parts, id)
  if (state === 'closed') return
  await parts.store.change(id, { state: 'closed' })
  await parts.scheduleEffect(ARCHIVE_CONVERSATION, id, { conversationId: id })
}
