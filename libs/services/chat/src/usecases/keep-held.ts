import type { Parcel } from '../domain/parcel.ts'
import { type Decision, questionsAgain } from '../domain/reply.ts'
import { TEXTS } from '../domain/texts.ts'
import { carryOut } from './carry-out.ts'
import type { ChatParts } from './ports.ts'

/** After this many answers that did not help, a person takes over. */
const ANSWERS_MOST = 2

/**
 * An order is held, or still is: after an answer that did not help, its question is asked again in other words, for notifications ask each
 * question of an order once; after the second a person is called.
 */
export async function keepHeld(
  parts: ChatParts,
  held: Pick<Parcel, 'orderId' | 'shopDomain' | 'orderName' | 'phone' | 'recipient' | 'question'>,
): Promise<void> {
  const before = await parts.store.lockParcel(held.orderId)
  await parts.store.keepParcel({ ...held, status: 'held' })
  const { answers = 0, answeredIn, question: asked } = before ?? {}
  const isStuck = answers > 0 && held.question !== undefined && held.question.code === asked?.code
  if (!isStuck || !answeredIn) return
  const conversation = await parts.store.lock(answeredIn)
  if (conversation?.state !== 'bot') return
  await carryOut(parts, await parts.store.contact(conversation.contactId), conversation, stuck(held, answers))
}

function stuck(held: Pick<Parcel, 'orderId' | 'orderName' | 'question'>, answers: number): Decision {
  const steps = [`still held after answer ${answers}`]
  const about = { orderId: held.orderId, unclear: 0, steps }
  return answers >= ANSWERS_MOST
    ? { ...about, text: TEXTS.es.human, handoff: 'address' }
    : { ...about, text: questionsAgain([{ ...held, status: 'held' }], 'es') }
}
