import { e164Of, findMunicipality, readPhone } from '@litper/colombia'
import { tellParcels } from './compose.ts'
import { onCancel } from './on-cancel.ts'
import { isActive, type Parcel } from './parcel.ts'
import { type Draft, handOver, namesOf, only, orPerson, questionsAgain, text } from './reply.ts'
import type { Scene } from './scene.ts'

const waitingOf = ({ subject, person }: Scene): readonly Parcel[] => {
  const waiting = (parcels: readonly Parcel[]) => parcels.filter((one) => one.question && isActive(one))
  return subject.named ? waiting(subject.parcels) : waiting(person.parcels)
}

/** Words while a hold's question waits. Only what answers it is taken; anything else is answered, and the question asked again. */
export function onAddress(scene: Scene): Draft {
  const { intent } = scene.said
  const waiting = waitingOf(scene)
  if (intent === 'cancel_order') return onCancel(scene)
  const answered = answerHold(scene)
  if (answered) return answered
  const question = questionsAgain(waiting, scene.locale)
  const after = (before: string, gap = ' '): Draft => ({
    text: `${before}${gap}${question}`.trim(),
    orderId: only(waiting)?.orderId,
  })
  const order = namesOf(waiting)
  switch (intent) {
    case 'greeting':
      return { ...after(text(scene, 'greeting')), unclear: scene.person.unclear }
    case 'keep_order':
      return { ...after(text(scene, 'kept', { order })), unclear: scene.person.unclear }
    case 'question_back':
      return orPerson(scene, after(text(scene, 'why_address', { order })), 'address')
    case 'where_is_order':
    case 'carrier_or_guia_question':
      return orPerson(scene, after(tellParcels(scene.subject.parcels, scene.locale), '\n\n'), 'address')
    default:
      return orPerson(scene, after(''), 'address')
  }
}

/** What answers the question of a hold, in words, in a form, beside a picture or as a shared contact; undefined when nothing does. */
export function answerHold(scene: Scene): Draft | undefined {
  const answered = waitingOf(scene).filter((one) => answerTo(one, scene) !== undefined)
  return answered.length > 0 ? take(scene, answered) : undefined
}

/** A pin. Its address answers the question; without one it helps the courier, and the address is still asked for. */
export function onPlace(scene: Scene): Draft {
  const { place } = scene.inbound
  const waiting = waitingOf(scene)
  const one = only(waiting)
  if (waiting.length === 0) return handOver(scene, 'location')
  if (!one) return orPerson(scene, { text: text(scene, 'which_address', { orders: namesOf(waiting) }) })
  const code = one.question!.code
  const isAnswer = place !== undefined && code !== 'phone'
  const address = { orderId: one.orderId, question: code, ...(isAnswer && { text: place }) }
  const order = one.orderName
  if (isAnswer) return { text: text(scene, 'noted', { order }), address, orderId: one.orderId }
  const again = {
    text: `${text(scene, 'pin', { order })} ${questionsAgain([one], scene.locale)}`,
    orderId: one.orderId,
  }
  const draft = orPerson(scene, again, 'address')
  return code === 'phone' ? draft : { ...draft, address }
}

function take(scene: Scene, answered: readonly Parcel[]): Draft {
  const one = only(answered)
  if (!one) return orPerson(scene, { text: text(scene, 'which_address', { orders: namesOf(answered) }) })
  const address = { orderId: one.orderId, question: one.question!.code, text: answerTo(one, scene) }
  return { text: text(scene, 'noted', { order: one.orderName }), address, orderId: one.orderId }
}

/** What of the words answers the question; undefined when nothing does. */
function answerTo({ question }: Parcel, { words, said, inbound }: Scene): string | undefined {
  const code = question!.code
  if (code === 'phone') return e164Of(readPhone(words))
  if (inbound.kind === 'address') return words
  if (said.intent === 'give_address' && said.sure) return words
  const mayBeTown = /city/.test(code) && words.trim().split(/\s+/).length <= 5
  if (!mayBeTown || !['give_address', 'other'].includes(said.intent)) return undefined
  const found = findMunicipality({ city: words })
  return found && !('ambiguous' in found) ? words : undefined
}
