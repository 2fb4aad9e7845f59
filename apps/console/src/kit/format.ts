import type { Locale } from './i18n.ts'

export interface Amount {
  readonly amount: string
  readonly currency: string
}

const ZONE = 'America/Bogota'
const TAG: Record<Locale, string> = { es: 'es-CO', en: 'en-US' }
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

function formatter<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = (kept.get(key) as F | undefined) ?? make()
  kept.set(key, known)
  return known
}
/** Browsers put different spaces between figures and words: one plain space, so that texts compare and copy. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** `$ 129.900`; another currency by its code. */
export function money({ amount, currency }: Amount, locale: Locale): string {
  const value = Number(amount)
  const digits = currency === 'COP' ? 0 : Math.abs(value) < 1 && value !== 0 ? 4 : 2
  const number = formatter(`n ${locale} ${digits}`, () => {
    return new Intl.NumberFormat(TAG[locale], { minimumFractionDigits: 0, maximumFractionDigits: digits })
  }).format(value)
  return plain(currency === 'COP' ? `$ ${number}` : `${currency} ${number}`)
}

/** `$ 12,4 M`: for counts that are looked at, not added up. */
export function shortMoney({ amount, currency }: Amount, locale: Locale): string {
  const value = Number(amount)
  if (Math.abs(value) < 1_000_000) return money({ amount, currency }, locale)
  const number = formatter(`s ${locale}`, () => new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 1 }))
  return plain(`$ ${number.format(value / 1_000_000)} M`)
}

export const count = (value: number, locale: Locale): string =>
  plain(formatter(`c ${locale}`, () => new Intl.NumberFormat(TAG[locale])).format(value))

/** `12,4`: one figure after the comma at most. */
export const decimal = (value: number, locale: Locale): string => count(Math.round(value * 10) / 10, locale)

/** `12,4%`; a share of 1 is the whole. */
export const percent = (share: number, locale: Locale): string => `${decimal(share * 100, locale)}%`

/** `3:05 p. m.` in Colombia, wherever the reader is. */
export const time = (iso: string | number, locale: Locale): string =>
  plain(
    formatter(`t ${locale}`, () => {
      return new Intl.DateTimeFormat(TAG[locale], { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: ZONE })
    }).format(new Date(iso)),
  )

/** `lun, 30 de nov` */
export const day = (iso: string | number, locale: Locale): string =>
  plain(
    formatter(`d ${locale}`, () => {
      return new Intl.DateTimeFormat(TAG[locale], { weekday: 'short', day: 'numeric', month: 'short', timeZone: ZONE })
    }).format(new Date(iso)),
  )

/** `30 nov`, of a local date: for axes. */
export const date = (local: string, locale: Locale): string =>
  plain(
    formatter(`a ${locale}`, () => {
      return new Intl.DateTimeFormat(TAG[locale], { day: 'numeric', month: 'short', timeZone: 'UTC' })
    }).format(new Date(`${local.slice(0, 10)}T12:00:00Z`)),
  ).replace(' de ', ' ')

export const dayAndTime = (iso: string, locale: Locale): string => `${day(iso, locale)}, ${time(iso, locale)}`

/** How long ago in the largest unit: `3 min`, `5 h`, `2 d`. */
export function age(iso: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / 60_000))
  if (minutes < 60) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`
  return `${Math.floor(minutes / 1440)} d`
}

/** `300***4567`: enough to recognise, not enough to call. */
export const phone = (e164: string): string => e164.replace(/^\+57/, '').replace(/^(\d{3})\d+(\d{4})$/, '$1***$2')
