import { ConversationRated, type CustomerWrote, type EventData, emit, ReplyComposed, shapes } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { windowEndOf } from '../domain/desk.ts'
import { languageOf } from '../domain/language.ts'
import { type Rating, ratedBy, ratingIn, THANKS } from '../domain/satisfaction.ts'
import type { ChatParts, Contact } from './ports.ts'
import type { Satisfaction } from './satisfaction-ports.ts'
import { toOf } from './to-of.ts'

type Wrote = Pick<EventData<typeof CustomerWrote>, 'provider' | 'kind' | 'text' | 'buttonId' | 'at'>

/**
 * True when the message answers how a conversation went: it is no new conversation then. The first answer counts; a button of somebody
 * else's conversation does nothing.
 */
export async function rateConversation(parts: ChatParts, contact: Contact, wrote: Wrote): Promise<boolean> {
  const pressed = ratedBy(wrote.buttonId)
  const meant = pressed ?? (await writtenIn(parts, contact, wrote))
  if (!meant) return false
  const asked = await parts.satisfaction.lock(meant.conversationId)
  if (asked?.contactId !== contact.id || asked.rating) return true
  await rate(parts, contact, wrote, asked, meant.rating)
  return true
}

/** One of the titles as words, to a question of ours that is open and lies inside the window. */
async function writtenIn(parts: ChatParts, { id }: Contact, { kind, text, at }: Wrote) {
  const rating = kind === 'text' || kind === 'button' ? ratingIn(text) : undefined
  if (!rating) return undefined
  const [last] = await parts.satisfaction.of(id, 1)
  if (!last || last.rating || windowEndOf({ heardAt: last.askedAt })! < new Date(at)) return undefined
  // a customer who talks to the bot again means that conversation
  return (await parts.store.isTalking(id)) ? undefined : { conversationId: last.conversationId, rating }
}

async function rate(parts: ChatParts, contact: Contact, wrote: Wrote, asked: Satisfaction, rating: Rating) {
  const { conversationId, resolvedBy, orderId } = asked
  const now = parts.clock.now()
  await parts.satisfaction.rate(conversationId, rating, now)
  await parts.publish([
    emit(ConversationRated, { conversationId, rating, resolvedBy, orderId, at: now.toISOString() }),
    emit(ReplyComposed, {
      conversationId,
      replyId: newId(),
      provider: shapes.messagingProviderId.parse(wrote.provider),
      to: toOf(contact),
      text: THANKS[languageOf(wrote.text ?? '')][rating],
      orderId,
    }),
  ])
}
