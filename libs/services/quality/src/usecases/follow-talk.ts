import { newId } from '@litper/kernel'
import { mask } from '@litper/understanding'
import { factsOf, type Heard, hear, type KnownOrder } from '../domain/known-order.ts'
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
  const turn: Said = { by: 'customer', at, text: shortened(text, who), event }
  await parts.talks.save(say(talk, withFacts(turn, await orderOf(parts, talk.orderId))))
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
  const talk = (await parts.talks.lock(person)) ?? openTalk(person, newId(), at)
  const text = shortened(answer.text, answer.who)
  const turn: Said = { by: 'us', at, text, ...(cause !== undefined && { event: cause }) }
  await addAbout(parts, { ...talk, conversationId }, orderId, turn)
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
  const talk = await parts.talks.lockOf({ conversationId, lastHeard: cause })
  if (talk) await addAbout(parts, { ...talk, conversationId }, orderId, { by: 'handover', at, text: reason })
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

/** Adds a turn. When the event names the order, the turns before it were about that order too. */
async function addAbout(parts: QualityParts, talk: OpenTalk, named: string | undefined, turn: Said): Promise<void> {
  const orderId = named ?? talk.orderId
  const order = await orderOf(parts, orderId)
  const said = talk.said.map((one) => withFacts(one, order))
  await parts.talks.save(say({ ...talk, ...(orderId !== undefined && { orderId }), said }, withFacts(turn, order)))
}

const orderOf = async ({ orders }: QualityParts, orderId: string | undefined): Promise<KnownOrder | undefined> =>
  orderId === undefined ? undefined : orders.find(orderId)

/** What a turn is judged by stays as it was known first. */
const withFacts = (turn: Said, order: KnownOrder | undefined): Said =>
  order && !turn.facts ? { ...turn, facts: factsOf(order) } : turn
