import { identify } from './identify.ts'
import { namedIn } from './numbers.ts'
import { isActive, type Parcel } from './parcel.ts'
import { askSure, askWhich, type Draft, handOver, only, orPerson, text } from './reply.ts'
import type { Scene } from './scene.ts'

/** A no or a cancellation in words: done only when it is unmistakable and the order is; else the button that names it. */
export function onCancel(scene: Scene): Draft {
  const { parcels } = scene.subject
  const { intent, irreversibleAllowed } = scene.said
  if (parcels.length === 0 || namesAnother(scene)) return identify(scene)
  const open = parcels.filter(isActive)
  const refused = open.filter((one) => one.status === 'confirming')
  const meant = intent === 'confirm_no' ? refused : open
  const one = only(meant)
  if (meant.length === 0) return cancelOrder(scene, parcels[0]!)
  if (!one) return askWhich(scene, meant, 'no')
  return irreversibleAllowed ? cancelOrder(scene, one) : orPerson(scene, askSure(scene, one, 'cancel'), intent)
}

/** A number that is said to be an order's, and is none of theirs; also while an address is awaited, where other numbers are plates. */
const namesAnother = ({ subject, words }: Scene): boolean => !subject.named && namedIn(words).explicit.length > 0

/** This order, for sure. Once it has a waybill a person sees whether it can be stopped. */
export function cancelOrder(scene: Scene, parcel: Parcel): Draft {
  const order = parcel.orderName
  if (parcel.status === 'cancelled') return { text: text(scene, 'was_cancelled', { order }), orderId: parcel.orderId }
  if (!isActive(parcel)) return handOver(scene, 'cancel_order', 'human', parcel)
  if (parcel.number && parcel.status !== 'confirming') {
    const isHere = parcel.state === 'created' || parcel.state === 'requested'
    return handOver(scene, 'cancel_order', isHere ? 'with_waybill' : 'too_late', parcel)
  }
  const confirm = { orderId: parcel.orderId, answer: 'no' } as const
  return { text: text(scene, 'declined', { order }), confirm, orderId: parcel.orderId }
}
