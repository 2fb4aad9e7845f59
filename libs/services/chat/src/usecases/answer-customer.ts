import { e164Of, readPhone } from '@litper/colombia'
import {
  AddressAnswered,
  ConfirmationAnswered,
  type CustomerWrote,
  type Emitted,
  type EventData,
  emit,
  HandoffRequested,
  ReplyComposed,
} from '@litper/contracts'
import { newId } from '@litper/kernel'
import { type Decision, decideReply, type Person } from '../domain/decide-reply.ts'
import { understand } from '../domain/understand.ts'
import type { ChatParts, Contact, Conversation } from './ports.ts'

type Wrote = EventData<typeof CustomerWrote>

/** One message of one customer: heard once, answered once, or left to the person who took over. */
export async function answerCustomer(parts: ChatParts, wrote: Wrote): Promise<void> {
  const contact = await parts.store.meet(wrote.from)
  const conversation = await parts.store.open(contact.id, wrote.provider)
  if (!(await parts.store.hear(conversation.id, wrote))) return
  if (conversation.state === 'human') return
  const person = await personOf(parts, contact, conversation, wrote)
  const { text, kind, buttonId } = wrote
  const decision = decideReply({ kind, text, buttonId, hasLocation: wrote.location !== undefined }, person)
  await carryOut(parts, contact, conversation, wrote, decision)
}

/** Who is known by phone owns that phone's parcels; who is not may name an order and the phone it was bought with. */
async function personOf(parts: ChatParts, contact: Contact, conversation: Conversation, wrote: Wrote): Promise<Person> {
  if (contact.phone)
    return { parcels: await parts.store.parcelsOf(contact.phone), known: true, unclear: conversation.unclear }
  const words = wrote.text ?? ''
  const phone = words.match(/(?<!\d)(?:\+?57[\s-]*)?3\d{2}[\s-]*\d{3}[\s-]*\d{4}(?!\d)/)?.[0]
  const e164 = phone && e164Of(readPhone(phone))
  const claimed = e164 ? await parts.store.claim(understand(words.replace(phone, ' ')).numbers, e164) : undefined
  return { parcels: claimed ? [claimed] : [], known: false, unclear: conversation.unclear }
}

async function carryOut(
  parts: ChatParts,
  contact: Contact,
  conversation: Conversation,
  wrote: Wrote,
  decision: Decision,
): Promise<void> {
  const told: Emitted[] = []
  if (decision.text) {
    const replyId = newId()
    await parts.store.say(conversation.id, replyId, decision.text, decision.steps)
    const to = { phone: contact.phone, userId: contact.userId, username: contact.username, name: contact.name }
    told.push(
      emit(ReplyComposed, {
        conversationId: conversation.id,
        replyId,
        provider: wrote.provider,
        to,
        text: decision.text,
        orderId: decision.orderId,
      }),
    )
  }
  if (decision.confirm) told.push(emit(ConfirmationAnswered, decision.confirm))
  if (decision.address)
    told.push(emit(AddressAnswered, { ...decision.address, text: wrote.text, location: wrote.location }))
  if (decision.handoff)
    told.push(
      emit(HandoffRequested, {
        conversationId: conversation.id,
        reason: decision.handoff,
        lastText: wrote.text,
        orderId: decision.orderId,
      }),
    )
  const state = decision.handoff ? 'human' : undefined
  if (state || decision.unclear !== conversation.unclear)
    await parts.store.change(conversation.id, { state, unclear: decision.unclear, reason: decision.handoff })
  if (told.length > 0) await parts.publish(told)
}
