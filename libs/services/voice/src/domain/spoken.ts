import { firstName, safeText } from '@litper/colombia'
import { type Money, wholeUnits } from '@litper/kernel'
import type { Parcel } from './parcel.ts'
import { REASONS, STATES, say } from './texts.ts'

/** «129900 pesos»: a voice reads a number right, and a point as a full stop. */
export const pesos = (money: Money): string => `${wholeUnits(money)} pesos`

/** An order's name as it is said: «#1042» is 1042. */
export const spokenName = ({ orderName }: Pick<Parcel, 'orderName'>): string =>
  safeText(orderName, 40).replace(/#/g, ' ').trim()

export const reasonOf = ({ exception }: Pick<Parcel, 'exception'>): string =>
  REASONS[exception ?? ''] ?? 'la transportadora reportó una novedad'

/** «tienda-demo.myshopify.com» is «tienda demo», when the merchant gave no name. */
export function shopName(businessName: string | undefined, shopDomain: string | undefined): string {
  return safeText(businessName ?? shopDomain?.split('.')[0]?.replace(/[-_]+/g, ' ') ?? '', 60) || 'la tienda'
}

export function hello(parcel: Parcel | undefined, shop: string): string {
  const name = firstName(parcel?.firstName)
  return say(name ? 'hello' : 'hello_nobody', { name, shop })
}

/** The true state of a parcel, for somebody who has proved that it is theirs. */
export function tellParcel(parcel: Parcel): string {
  const { status, state, carrierName, movedIn } = parcel
  const key = status === 'cancelled' ? 'cancelled' : (state ?? status)
  const words = (STATES[key] ?? STATES['placed']!)
    .replace('{carrier}', carrierName ?? 'la transportadora')
    .replace('{where}', movedIn ? `, en ${movedIn}` : '')
    .replace('{reason}', reasonOf(parcel))
  return say('parcel', { order: spokenName(parcel), state: words })
}
