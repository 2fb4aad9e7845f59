import { emit, MeaningTold } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import type { Intent } from '@litper/understanding'
import { messagesOf } from './archive.ts'
import { conversationOf, lockConversation } from './operate.ts'
import type { ChatParts } from './ports.ts'

interface Marked {
  readonly id: string
  readonly intent: Intent
  readonly by: { readonly kind: string; readonly id: string }
}

/**
 * A person says what the customer wanted: the conversation shows it, and the bot may learn it. Said again, the newer counts. Not an agent
 * or a flow: they read with a model themselves.
 * @throws DomainError `conversation.not_found`, `conversation.only_people` (forbidden)
 */
export async function markMeaning(parts: ChatParts, { id, intent, by }: Marked): Promise<void> {
  if (by.kind !== 'user' && by.kind !== 'api_key') throw new DomainError('conversation.only_people', 'forbidden')
  const messages = await messagesOf(parts, await conversationOf(parts, id))
  const messageId = messages.findLast(({ direction }) => direction === 'in')?.id
  const told = { intent, by: by.id, at: parts.clock.now().toISOString() }
  await lockConversation(parts, id)
  await parts.store.change(id, { meaning: { ...told, ...(messageId !== undefined && { messageId }) } })
  await parts.publish([emit(MeaningTold, { conversationId: id, ...told })])
}
