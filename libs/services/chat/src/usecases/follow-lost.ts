import type { EventData, MessageLost } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { carryOut } from './carry-out.ts'
import type { ChatParts } from './ports.ts'

/** Words of a conversation did not arrive, and no other way was left: a person sees it there, and is called when none is. */
export async function followLost(parts: ChatParts, lost: EventData<typeof MessageLost>): Promise<void> {
  const { conversationId, errorCode, orderId } = lost
  if (!conversationId) return
  const conversation = await parts.store.lock(conversationId)
  if (!conversation || conversation.state === 'closed') return
  const text = `El mensaje anterior no se entregó (${errorCode}).`
  await parts.store.note(conversationId, { id: newId(), text, steps: [`not delivered: ${errorCode}`] })
  if (conversation.state !== 'bot') return
  const contact = await parts.store.contact(conversation.contactId)
  const decision = { handoff: 'not_delivered', unclear: conversation.unclear, steps: [], orderId }
  await carryOut(parts, contact, conversation, decision)
}
