import type { ChatMessage, ChatParts } from './ports.ts'

export const ARCHIVE_CONVERSATION = 'chat.archive-conversation'
export const FORGET_CONVERSATION = 'chat.forget-conversation'

/** What was said in a conversation, wherever it lies. @throws DomainError unavailable while the archive is away */
export async function messagesOf(
  parts: ChatParts,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<readonly ChatMessage[]> {
  return archived ? parts.archive.get(id) : parts.store.messages(id)
}

/** Orders that what the archive holds of these contacts is forgotten. In the ambient transaction. */
export async function forgetArchived(parts: ChatParts, people: readonly string[], requestId: string): Promise<void> {
  for (const conversationId of await parts.store.archivedOf(people))
    await parts.scheduleEffect(FORGET_CONVERSATION, `${conversationId}/${requestId}`, { conversationId })
}
