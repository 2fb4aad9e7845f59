import { tellParcels, tellTotal } from './compose.ts'
import { identify } from './identify.ts'
import { MEANINGS } from './meanings.ts'
import { mobileIn, namedIn } from './numbers.ts'
import { onCancel } from './on-cancel.ts'
import { isActive } from './parcel.ts'
import { type Draft, handOver, only, orPerson, text, WORDS_OF } from './reply.ts'
import type { Scene } from './scene.ts'

/** Answered from this confidence on, sure or not: something true is said, and nothing done. */
const ENOUGH_TO_TELL = 0.5

/** What can be meant in any state: questions that the bot can answer, and the rest, which a person gets. */
export function onMatter(scene: Scene): Draft {
  const { said, subject, locale } = scene
  const { intent, sure } = said
  const { parcels } = subject
  if (intent === 'cancel_order') return onCancel(scene)
  if (asksWhere(scene)) {
    if (parcels.length === 0 || subject.unknownNumber) return identify(scene)
    return { text: tellParcels(parcels, locale), orderId: only(parcels)?.orderId }
  }
  const isHarmless = intent === 'greeting' || intent === 'thanks_or_goodbye'
  if (intent === 'other' || !(sure || (isHarmless && said.confidence >= ENOUGH_TO_TELL))) return unsure(scene)
  switch (intent) {
    case 'greeting':
    case 'question_back':
      return { text: text(scene, 'greeting') }
    case 'thanks_or_goodbye':
      return { text: text(scene, 'thanks') }
    case 'keep_order':
      return keep(scene)
    case 'office_pickup_question': {
      const there = parcels.filter((one) => one.state === 'ready_for_pickup')
      return there.length > 0 ? { text: tellParcels(there, locale) } : handOver(scene, intent, 'topic')
    }
    case 'amount_question':
    case 'pay_question': {
      const total = tellTotal(parcels.filter(isActive), locale)
      if (parcels.length === 0) return identify(scene)
      return total ? { text: total, orderId: only(parcels)?.orderId } : handOver(scene, intent, 'topic')
    }
    default:
      return handOver(scene, intent, WORDS_OF[intent] ?? 'topic')
  }
}

/** A question for the order; or its number alone, or with words that mean nothing else for sure. */
function asksWhere({ said, subject, words, person }: Scene): boolean {
  if (said.intent === 'where_is_order' || said.intent === 'carrier_or_guia_question')
    return said.confidence >= ENOUGH_TO_TELL || subject.named
  const vague = !said.sure || ['other', 'greeting', 'thanks_or_goodbye', 'change_phone'].includes(said.intent)
  if (!vague) return false
  if (person.parcels.length > 0) return subject.named || subject.unknownNumber
  return namedIn(words).numbers.length > 0 || mobileIn(words) !== undefined // one of the two facts
}

function keep(scene: Scene): Draft {
  const { parcels } = scene.subject
  const open = parcels.filter(isActive)
  if (parcels.length === 0) return identify(scene)
  if (open.length === 0)
    return handOver(scene, 'keep_order', parcels[0]!.status === 'cancelled' ? 'revive' : 'human', parcels[0])
  const kept = open.map((one) => text(scene, 'kept', { order: one.orderName }))
  return { text: kept.join('\n'), orderId: only(open)?.orderId }
}

/** Offers what it may have been; the second time a person gets it. */
function unsure(scene: Scene): Draft {
  const { intent, runnerUp } = scene.said
  const meanings = MEANINGS[scene.locale]
  const [a, b] = [intent, runnerUp.intent].map((one) => meanings[one]).filter((one) => one !== undefined)
  const isGuess = intent !== 'other' && a !== undefined
  const asked = isGuess ? text(scene, b ? 'either' : 'one', { a, b }) : text(scene, 'unclear')
  return orPerson(scene, { text: asked })
}
