import { e164Of, readPhone } from '@litper/colombia'
import type { CustomerWrote, EventData } from '@litper/contracts'
import { decideBeside, decideReply } from '../domain/decide-reply.ts'
import { hear } from '../domain/desk.ts'
import { isNumberOf, mobileIn, namedIn } from '../domain/numbers.ts'
import { namesRecipient, type Parcel } from '../domain/parcel.ts'
import type { Decision } from '../domain/reply.ts'
import type { Inbound, Person } from '../domain/scene.ts'
import { carryOut } from './carry-out.ts'
import { forgetWords } from './follow-customer.ts'
import type { ChatParts, Contact, Conversation } from './ports.ts'
import { rateConversation } from './rate-conversation.ts'
import { answersBy } from './rules.ts'
import { saidLast } from './said-last.ts'

type Wrote = EventData<typeof CustomerWrote>

/** One message of one customer: heard once, answered once, or left to the person who took over. */
export async function answerCustomer(parts: ChatParts, wrote: Wrote): Promise<void> {
  const contact = await parts.store.meet(wrote.from)
  if (await rateConversation(parts, contact, wrote)) return
  const conversation = await parts.store.open(contact.id, wrote.provider)
  const shown = shownOf(wrote)
  if (!(await parts.store.hear(conversation.id, { ...wrote, text: shown }))) return
  if (wrote.edits) await forgetWords(parts, wrote.edits)
  const inbound = await inboundOf(parts, wrote)
  const person = await personOf(parts, contact, conversation, wrote.text ?? '')
  const decision = await decide(parts, inbound, person, conversation)
  const now = parts.clock.now()
  const change = {
    ...hear(conversation, new Date(wrote.at), now, decision.handoff !== undefined),
    ...saidLast('customer', wrote.kind, shown, now),
    ...(decision.same && { lastMatter: decision.same.matter, sameTimes: decision.same.times }),
  }
  if (decision.optsOut && !contact.optedOutAt) await parts.store.optOut(contact.id, now)
  await carryOut(parts, contact, conversation, decision, { heard: { ...wrote, text: shown }, change })
}

async function decide(parts: ChatParts, inbound: Inbound, person: Person, talk: Conversation): Promise<Decision> {
  const { id, state, reason, ownerId } = talk
  if (state === 'human') return decideBeside(inbound, person, { reason, isTaken: ownerId !== undefined })
  const { rules, phrases } = await answersBy(parts, id)
  return decideReply(inbound, person, rules, phrases)
}

/** What a person reads of it: the words, and what it holds beside them. */
const shownOf = ({ text, lines = [] }: Wrote): string | undefined =>
  [text, ...lines].filter((one) => one !== undefined).join('\n') || undefined

async function inboundOf(parts: ChatParts, wrote: Wrote): Promise<Inbound> {
  const { kind, text, buttonId, location, inReplyTo, lines = [] } = wrote
  const quoted = inReplyTo ? await parts.store.orderOfSent(inReplyTo) : undefined
  // a shared contact is nothing but its lines, and may be the phone that was asked for
  const words = kind === 'contacts' ? lines.join('\n') : text
  return { kind, text: words, buttonId, hasLocation: location !== undefined, place: location?.address, quoted }
}

/** Who is known by phone owns that phone's parcels. Another's is proved by two facts in one message. */
async function personOf(parts: ChatParts, contact: Contact, talk: Conversation, words: string): Promise<Person> {
  const { unclear, lastMatter, sameTimes } = talk
  const parcels = contact.phone ? await parts.store.parcelsOf(contact.phone) : []
  const proved = await provedBy(parts, contact, words)
  const isOwn = parcels.some((one) => one.orderId === proved?.orderId)
  const same = lastMatter === undefined ? undefined : { matter: lastMatter, times: sameTimes }
  return { parcels, known: contact.phone !== undefined, unclear, same, ...(!isOwn && proved && { proved }) }
}

/** Order or waybill number with the phone it was bought with; or the waybill's number with the recipient's name. */
async function provedBy(parts: ChatParts, { phone: own }: Contact, words: string): Promise<Parcel | undefined> {
  const { numbers } = namedIn(words)
  if (numbers.length === 0) return undefined
  const written = mobileIn(words)
  const phone = written && e164Of(readPhone(written))
  if (phone && phone !== own) return parts.store.claim(numbers, phone)
  const waybills = numbers.filter((number) => number.length >= 8)
  const named = (await parts.store.parcelsOfWaybills(waybills)).filter(
    (one) => waybills.some((number) => isNumberOf(number, one)) && namesRecipient(words, one.recipient),
  )
  return named.length === 1 ? named[0] : undefined
}
