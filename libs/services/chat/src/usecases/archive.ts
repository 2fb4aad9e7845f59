import type { ChatMessage, ChatParts, Whose } from './ports.ts'

export const ARCHIVE_CONVERSATION = 'chat.archive-conversation'
export const FORGET_CONVERSATION = 'chat.forget-conversation'

/** What was said in a conversation, wherever it lies. @throws DomainError unavailable while the archive is away */
export async function messagesOf(
  parts: ChatParts,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<readonly ChatMessage[]> {
  return archived ? parts.archive.get(id) : parts.store.messages(id)
}

/** Orders that what the archive holds of this phone, or of these people, is forgotten. In the ambient transaction. */
export async function forgetArchived(parts: ChatParts, whose: Whose, requestId: string): Promise<void> {
  for (const conversationId of await parts.store.archivedOf(whose))
    await parts.scheduleEffect(FORGET_CONVERSATION, `${conversationId}/${requestId}`, { conversationId })
}
