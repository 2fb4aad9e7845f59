import { emit, SatisfactionAsked, shapes } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { languageOf } from '../domain/language.ts'
import { buttonsOf, mayAsk, QUESTION } from '../domain/satisfaction.ts'
import type { ChatParts, Conversation } from './ports.ts'
import { rulesInForce } from './rules.ts'
import type { Resolver } from './satisfaction-ports.ts'
import { toOf } from './to-of.ts'

/** The conversation is over: its customer is asked how it went, if they may be. In the transaction that closes it. */
export async function askSatisfaction(parts: ChatParts, over: Conversation, resolvedBy: Resolver): Promise<void> {
  const { id: conversationId, contactId, provider, orderId } = over
  const contact = await parts.store.contact(contactId)
  if (!contact || (!contact.phone && !contact.userId)) return
  const now = parts.clock.now()
  const [last] = await parts.satisfaction.of(contactId, 1)
  const { satisfaction: rules } = (await rulesInForce(parts)).rules
  const asking = mayAsk({ desk: over, optedOutAt: contact.optedOutAt, askedAt: last?.askedAt }, rules, now)
  if (!asking.ask) return
  if (!(await parts.satisfaction.add({ conversationId, contactId, orderId, resolvedBy, askedAt: now }))) return
  const heard = (await parts.store.messages(conversationId)).findLast(({ direction }) => direction === 'in')
  const locale = languageOf(heard?.text ?? '')
  const text = QUESTION[locale]
  await parts.store.say(conversationId, { id: newId(), text, steps: [`asked how it went; resolved by ${resolvedBy}`] })
  await parts.publish([
    emit(SatisfactionAsked, {
      conversationId,
      provider: shapes.messagingProviderId.parse(provider),
      to: toOf(contact),
      text,
      buttons: buttonsOf(conversationId, locale),
      orderId,
      ...(asking.notBefore && { notBefore: asking.notBefore.toISOString() }),
      notAfter: asking.notAfter.toISOString(),
    }),
  ])
}
