import { tellTotal } from './compose.ts'
import { cancelOrder, onCancel } from './on-cancel.ts'
import { onMatter } from './on-matter.ts'
import { isActive, type Parcel } from './parcel.ts'
import { askSure, askWhich, type Draft, handOver, only, orPerson, text, whichOf } from './reply.ts'
import type { Scene } from './scene.ts'

const LIKELY = 0.5

/** Words while the shop waits for a yes. Only a plain and sure yes is one; only an unmistakable no is one. */
export function onConfirmation(scene: Scene): Draft {
  const { intent, sure, confidence, learnt } = scene.said
  const waiting = scene.subject.parcels.filter((one) => one.status === 'confirming')
  const one = only(waiting)
  const ask = (before = ''): Draft => {
    const question = one ? askSure(scene, one, 'confirm') : whichOf(scene, waiting, 'yes')
    return { ...question, text: `${before}${question.text}` }
  }
  switch (intent) {
    case 'confirm_yes':
    case 'keep_order':
      if (!sure) return orPerson(scene, ask())
      if (one && isButtonOfSome(scene, one)) return askSure(scene, one, 'confirm')
      return one ? confirmOrder(scene, one) : askWhich(scene, waiting, 'yes')
    case 'yes_with_change':
      return handOver(scene, intent, 'change', one)
    case 'confirm_no':
    case 'cancel_order':
      // a mere guess is no refusal: nonsense has been read as one
      return learnt || confidence >= LIKELY ? onCancel(scene) : orPerson(scene, ask())
    case 'question_back':
      return orPerson(scene, ask(one && `${text(scene, 'why_confirm', { order: one.orderName })} `))
    case 'amount_question':
    case 'pay_question': {
      const total = one && tellTotal([one], scene.locale)
      return sure && total ? ask(`${total} `) : onMatter(scene)
    }
    case 'greeting':
    case 'thanks_or_goodbye':
      return sure ? ask(`${text(scene, intent === 'greeting' ? 'greeting' : 'thanks')} `) : orPerson(scene, ask())
    case 'where_is_order':
    case 'carrier_or_guia_question':
      return confidence >= LIKELY ? onMatter(scene) : orPerson(scene, ask())
    default:
      return sure && intent !== 'other' ? onMatter(scene) : orPerson(scene, ask())
  }
}

/** A button that does not say which question it answers, of an order that changed meanwhile. */
const isButtonOfSome = ({ inbound }: Scene, { round = 1 }: Parcel): boolean => inbound.kind === 'button' && round > 1

function confirmOrder(scene: Scene, parcel: Parcel): Draft {
  const { orderId, round } = parcel
  const confirm = { orderId, answer: 'yes', ...((round ?? 1) > 1 && { round }) } as const
  return { text: text(scene, 'confirmed', { order: parcel.orderName }), confirm, orderId: parcel.orderId }
}

/** A button names its order and its answer: no words are read. */
export function onButton(scene: Scene, parcel: Parcel, answer: 'yes' | 'no', round = parcel.round ?? 1): Draft {
  if (answer === 'no') return cancelOrder(scene, parcel)
  if (!isActive(parcel))
    return handOver(scene, 'keep_order', parcel.status === 'cancelled' ? 'revive' : 'human', parcel)
  // the order changed after that question: it is asked as it is now
  if (parcel.status === 'confirming' && round !== (parcel.round ?? 1)) return askSure(scene, parcel, 'confirm')
  if (parcel.status === 'confirming') return confirmOrder(scene, parcel)
  return { text: text(scene, 'kept', { order: parcel.orderName }), orderId: parcel.orderId }
}
