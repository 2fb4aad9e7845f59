import type { Errand } from './call.ts'
import { goOn } from './converse.ts'
import type { Heard, Move, Scene } from './dialog.ts'
import type { Parcel } from './parcel.ts'

const OPEN: Readonly<Record<Errand, Partial<Parcel>>> = {
  order_confirmation: { status: 'confirming' },
  delivery_problem: { status: 'confirmed', state: 'exception', exception: 'recipient_absent' },
  office_pickup: { status: 'confirmed', state: 'ready_for_pickup', city: 'Cali' },
}
/** A parcel for which this call is needed. */
export const parcelFor = (purpose: Errand, over: Partial<Parcel> = {}): Parcel => ({
  orderId: 'order-1',
  orderName: '#1042',
  status: 'confirming',
  round: 1,
  carrierName: 'Envíos',
  ...OPEN[purpose],
  ...over,
})

/** Digits are keys, anything else is words. */
export const heard = (said: string): Heard =>
  /^\d+$/.test(said) ? { words: '', keys: said } : { words: said, keys: '' }

export const sceneOf = (over: Partial<Scene> & { readonly purpose?: Errand } = {}): Scene => ({
  purpose: 'order_confirmation',
  parcel: parcelFor(over.purpose ?? 'order_confirmation'),
  dialog: { step: 'question' },
  heard: heard(''),
  shop: 'tienda demo',
  asksConsent: false,
  ...over,
})

/** The last move after these answers, one after the other. */
export function after(answers: readonly string[], over: Parameters<typeof sceneOf>[0] = {}): Move {
  let scene = sceneOf(over)
  let move: Move | undefined
  for (const said of answers) {
    move = goOn({ ...scene, heard: heard(said) })
    scene = { ...scene, dialog: move.dialog }
  }
  return move!
}

/** What came of it; undefined while it goes on, or when the call ends without an answer. */
export const outcomeOf = ({ deeds }: Move) =>
  deeds.flatMap((deed) => (deed.kind === 'outcome' ? [deed.outcome] : []))[0]
