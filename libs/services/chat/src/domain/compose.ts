import { formatPesos } from '@litper/colombia'
import { isActive, type Parcel } from './parcel.ts'
import { STATES } from './state-texts.ts'
import { fill, type Locale, TEXTS } from './texts.ts'

const when = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-CO' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'America/Bogota',
  }).format(new Date(iso))

/** What holds an order and asks nothing of the customer is the shop's to see to. */
function keyOf({ status, state, question }: Parcel): string {
  if (status === 'cancelled') return 'cancelled'
  return state ?? (status === 'held' && !question ? 'refused' : status)
}

/** The true state of one parcel, its last movement, its link, and the money to have ready when it is near. */
export function tellParcel(parcel: Parcel, locale: Locale): string {
  const texts = TEXTS[locale]
  const key = keyOf(parcel)
  const state = fill(STATES[locale][key] ?? STATES[locale]['placed']!, {
    number: parcel.number,
    carrier: parcel.carrierName,
  })
  const where =
    parcel.movedIn && isActive(parcel) ? (locale === 'es' ? `, en ${parcel.movedIn}` : `, in ${parcel.movedIn}`) : ''
  const parts = [fill(texts.parcel, { order: parcel.orderName, state, where })]
  if (parcel.movedAt) parts.push(fill(texts.moved, { when: when(parcel.movedAt, locale) }).replace(/\.?$/, '.')) // "p. m." ends in one
  if (parcel.trackingUrl && parcel.status !== 'cancelled') parts.push(fill(texts.link, { link: parcel.trackingUrl }))
  if (parcel.collect && (parcel.state === 'out_for_delivery' || parcel.state === 'ready_for_pickup'))
    parts.push(fill(texts.pay, { amount: formatPesos(parcel.collect) }))
  return parts.join('')
}

export const tellParcels = (parcels: readonly Parcel[], locale: Locale): string =>
  parcels.map((parcel) => tellParcel(parcel, locale)).join('\n\n')

/** What is to be paid at the door, of each that has something to pay; nothing when none has. */
export function tellTotal(parcels: readonly Parcel[], locale: Locale): string | undefined {
  const owing = parcels.filter((parcel) => parcel.collect)
  const lines = owing.map((one) =>
    fill(TEXTS[locale].total, { order: one.orderName, amount: formatPesos(one.collect!) }),
  )
  return lines.length > 0 ? lines.join('\n') : undefined
}
