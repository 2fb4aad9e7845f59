import type { CustomerMoved, CustomerRevoked, EventData } from '@litper/contracts'
import type { ChatParts } from './ports.ts'

/** The customer has another number: their conversation and their parcels go with them. */
export async function followMove(parts: ChatParts, { from, to }: EventData<typeof CustomerMoved>): Promise<void> {
  await parts.store.move(from, to)
}

/** A message was taken back: its words are nowhere any more. What was done on them stays done, and is the team's to undo. */
export const forgetRevoked = (parts: ChatParts, { revokedMessageId }: EventData<typeof CustomerRevoked>) =>
  forgetWords(parts, revokedMessageId)

/** The words of one message, in the conversation and in its row of the inbox. */
export async function forgetWords(parts: ChatParts, providerMessageId: string): Promise<void> {
  const taken = await parts.store.takeBack(providerMessageId)
  const conversation = taken?.text === undefined ? undefined : await parts.store.lock(taken.conversationId)
  if (conversation?.lastBy !== 'customer' || !conversation.lastText) return
  if (taken!.text!.startsWith(conversation.lastText))
    await parts.store.change(conversation.id, { lastText: undefined, lastKind: 'revoked' })
}
