import { newId } from '@litper/kernel'
import { factsOf, type Heard, hear } from '../domain/known-order.ts'
import { mask } from '../domain/talk/mask.ts'
import { type OpenTalk, openTalk, type Said, say, settleAnswer } from '../domain/talk/open-talk.ts'
import type { QualityParts } from './ports.ts'

/** Who writes: any of these may be missing. */
export interface Who {
  readonly phone?: string | undefined
  readonly userId?: string | undefined
  readonly name?: string | undefined
}
const LONGEST = 600
const shortened = (text: string, who?: Who) => mask(text.slice(0, LONGEST), who?.name ? [who.name] : [])

/** An order changed: what is said of it from now on is held against this. */
export async function followOrder({ orders }: QualityParts, heard: Heard): Promise<void> {
  await orders.save(hear(await orders.lock(heard.orderId), heard))
}

/** A customer wrote. Kept without what tells who they are, until the talk is judged. */
export async function heardCustomer(
  parts: QualityParts,
  { who, text, at, event }: { readonly who: Who; readonly text: string; readonly at: string; readonly event: string },
): Promise<void> {
  const person = personOf(parts, who)
  if (!person) return
  const talk = (await parts.talks.lock(person)) ?? openTalk(person, newId(), at)
  if (talk.said.some((one) => one.by === 'customer' && one.event === event)) return
  await parts.talks.save(
    say(talk, await withFacts(parts, talk, { by: 'customer', at, text: shortened(text, who), event })),
  )
}

export interface Answered {
  readonly conversationId: string
  readonly who: Who
  readonly text: string
  readonly at: string
  readonly orderId?: string | undefined
  /** The event that caused it. */
  readonly cause?: string | undefined
}
/** We answered. */
export async function heardAnswer(parts: QualityParts, answer: Answered): Promise<void> {
  const person = personOf(parts, answer.who)
  if (!person) return
  const { conversationId, orderId, at, cause } = answer
  const known = (await parts.talks.lock(person)) ?? openTalk(person, newId(), at)
  const talk = await aboutOrder(parts, { ...known, conversationId, orderId: orderId ?? known.orderId })
  const turn = {
    by: 'us',
    at,
    text: shortened(answer.text, answer.who),
    ...(cause !== undefined && { event: cause }),
  } as const
  await parts.talks.save(say(talk, await withFacts(parts, talk, turn)))
}

/** A person was called. It is known by its conversation, or by the words that led to it. */
export async function heardHandOver(
  parts: QualityParts,
  given: {
    conversationId: string
    reason: string
    at: string
    orderId?: string | undefined
    cause?: string | undefined
  },
): Promise<void> {
  const { conversationId, reason, at, orderId, cause } = given
  const known = await parts.talks.lockOf({ conversationId, lastHeard: cause })
  if (!known) return
  const talk = await aboutOrder(parts, { ...known, conversationId, orderId: orderId ?? known.orderId })
  await parts.talks.save(say(talk, await withFacts(parts, talk, { by: 'handover', at, text: reason })))
}

/** What became of an answer. */
export async function settledAnswer(
  parts: QualityParts,
  conversationId: string,
  settled: { readonly sentAt: string } | { readonly lost: true },
): Promise<void> {
  const talk = await parts.talks.lockOf({ conversationId })
  if (talk) await parts.talks.save(settleAnswer(talk, settled))
}

const personOf = ({ keyed }: QualityParts, { phone, userId }: Who) => {
  const known = phone ?? userId
  return known === undefined ? undefined : keyed(known)
}

/** The order is known from now on: what was said before was about it too. */
async function aboutOrder(parts: QualityParts, talk: Loose): Promise<OpenTalk> {
  const { orderId, ...rest } = talk
  if (orderId === undefined) return rest
  const order = await parts.orders.find(orderId)
  const said = order ? rest.said.map((one) => (one.facts ? one : { ...one, facts: factsOf(order) })) : rest.said
  return { ...rest, orderId, said }
}
type Loose = Omit<OpenTalk, 'orderId'> & { readonly orderId?: string | undefined }

async function withFacts(parts: QualityParts, { orderId }: OpenTalk, turn: Said): Promise<Said> {
  const order = orderId === undefined ? undefined : await parts.orders.find(orderId)
  return order ? { ...turn, facts: factsOf(order) } : turn
}
