import type { Errand, Outcome } from './call.ts'
import { isOpen, type Parcel } from './parcel.ts'
import { pesos, reasonOf, spokenName } from './spoken.ts'
import { say, type TextKey } from './texts.ts'

/** The question of an errand. */
export function questionOf(purpose: Errand, parcel: Parcel): string {
  const { collect, carrierName: carrier = 'la transportadora', city } = parcel
  const order = spokenName(parcel)
  switch (purpose) {
    case 'order_confirmation':
      return say(purpose, { order, total: collect ? say('total', { amount: pesos(collect) }) : '' })
    case 'delivery_problem':
      return say(purpose, { order, carrier, reason: reasonOf(parcel) })
    case 'office_pickup': {
      const pay = collect ? say('pay', { amount: pesos(collect) }) : ''
      return say(purpose, { order, carrier, city: city ? `, en ${city}` : '', pay })
    }
  }
}

interface Answer {
  readonly text: TextKey
  readonly outcome: Outcome
}
/** What a yes and a no are to each errand. */
export const ANSWERS: Readonly<Record<Errand, { readonly yes: Answer; readonly no: Answer }>> = {
  order_confirmation: {
    yes: { text: 'confirmed', outcome: 'confirmed' },
    no: { text: 'declined', outcome: 'declined' },
  },
  delivery_problem: {
    yes: { text: 'redelivery', outcome: 'redelivery_wanted' },
    no: { text: 'declined_under_way', outcome: 'declined' },
  },
  office_pickup: {
    yes: { text: 'will_pick_up', outcome: 'will_pick_up' },
    no: { text: 'will_not_pick_up', outcome: 'will_not_pick_up' },
  },
}

/** False when the order went on meanwhile: the customer answered in another way, say. */
export const isNeeded = (purpose: Errand, parcel: Parcel | undefined): parcel is Parcel =>
  parcel !== undefined && isOpen(purpose, parcel)
