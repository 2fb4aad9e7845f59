import {
  AddressAnswered,
  ConfirmationAnswered,
  type CustomerWrote,
  type Emitted,
  type EventData,
  emit,
  HandoffRequested,
  MeaningDoubted,
  ReplyComposed,
  shapes,
} from '@litper/contracts'
import { newId } from '@litper/kernel'
import type { Decision } from '../domain/reply.ts'
import type { ChatParts, Contact, Conversation, ConversationChange } from './ports.ts'
import { saidLast } from './said-last.ts'
import { toOf } from './to-of.ts'

type Heard = Partial<Pick<EventData<typeof CustomerWrote>, 'text' | 'location' | 'at'>>
/** A conversation and what changes in it beside the decision. */
interface Carried {
  readonly heard?: Heard
  readonly change?: ConversationChange
}

/** Says, tells and keeps what was decided, all in the ambient transaction. */
export async function carryOut(
  parts: ChatParts,
  contact: Contact | undefined,
  conversation: Conversation,
  decision: Decision,
  { heard = {}, change = {} }: Carried = {},
): Promise<void> {
  const { id: conversationId } = conversation
  const told: Emitted[] = doubtOf(conversationId, contact, decision, heard)
  if (decision.text) {
    const replyId = newId()
    await parts.store.say(conversationId, { id: replyId, text: decision.text, steps: decision.steps })
    told.push(
      emit(ReplyComposed, {
        conversationId,
        replyId,
        provider: shapes.messagingProviderId.parse(conversation.provider),
        to: toOf(contact),
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
    // the order's phone may be another from now on
    if (/phone/.test(decision.address.question) && contact?.phone) await parts.store.shareParcel(orderId, contact.phone)
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
  await parts.store.change(conversationId, {
    ...change,
    ...(decision.text && saidLast('bot', 'text', decision.text, parts.clock.now())),
    ...(decision.handoff && called(decision, { ...conversation, ...change }, parts.clock.now())),
    unclear: decision.unclear,
  })
  if (told.length > 0) await parts.publish(told)
}

/** Words that were not read for sure, by a learnt phrase, or only by a person: learning hears of them. */
function doubtOf(
  conversationId: string,
  contact: Contact | undefined,
  { read, handoff }: Decision,
  { text, at }: Heard,
): Emitted[] {
  if (!read || !text?.trim() || at === undefined) return []
  // «other» for sure is asked back as much as what is not sure
  const isPlain = read.sure && read.intent !== 'other' && !read.learnt && !handoff
  if (isPlain) return []
  return [emit(MeaningDoubted, { id: newId(), conversationId, from: toOf(contact), text, at, ...read })]
}

/** A person was called: somebody waits, for one message at least. */
const called = ({ handoff, orderId }: Decision, { waitingSince, unread }: Conversation, now: Date) => ({
  state: 'human' as const,
  reason: handoff,
  waitingSince: waitingSince ?? now,
  unread: Math.max(1, unread),
  ...(orderId && { orderId }),
})
