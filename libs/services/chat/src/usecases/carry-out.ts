import {
  AddressAnswered,
  ConfirmationAnswered,
  type CustomerWrote,
  type Emitted,
  type EventData,
  emit,
  HandoffRequested,
  ReplyComposed,
  shapes,
} from '@litper/contracts'
import { newId } from '@litper/kernel'
import type { Decision } from '../domain/reply.ts'
import type { ChatParts, Contact, Conversation } from './ports.ts'

type Heard = Pick<EventData<typeof CustomerWrote>, 'text' | 'location'>

/** Says, tells and keeps what was decided, all in the ambient transaction. */
export async function carryOut(
  parts: ChatParts,
  contact: Contact | undefined,
  conversation: Conversation,
  decision: Decision,
  heard: Heard = {},
): Promise<void> {
  const { id: conversationId } = conversation
  const told: Emitted[] = []
  if (decision.text) {
    const replyId = newId()
    await parts.store.say(conversationId, replyId, decision.text, decision.steps)
    told.push(
      emit(ReplyComposed, {
        conversationId,
        replyId,
        provider: shapes.messagingProviderId.parse(conversation.provider),
        to: { phone: contact?.phone, userId: contact?.userId, username: contact?.username, name: contact?.name },
        text: decision.text,
        ...(decision.buttons && { buttons: [...decision.buttons] }),
        orderId: decision.orderId,
      }),
    )
  }
  if (decision.confirm) told.push(emit(ConfirmationAnswered, decision.confirm))
  if (decision.address) {
    const { orderId } = decision.address
    const parcel = await parts.store.lockParcel(orderId)
    await parts.store.keepParcel({ orderId, answers: (parcel?.answers ?? 0) + 1, answeredIn: conversationId })
    told.push(emit(AddressAnswered, { ...decision.address, location: heard.location }))
  }
  if (decision.handoff)
    told.push(
      emit(HandoffRequested, {
        conversationId,
        reason: decision.handoff,
        lastText: heard.text,
        orderId: decision.orderId,
      }),
    )
  const state = decision.handoff ? 'human' : undefined
  if (state || decision.unclear !== conversation.unclear)
    await parts.store.change(conversationId, { state, unclear: decision.unclear, reason: decision.handoff })
  if (told.length > 0) await parts.publish(told)
}
