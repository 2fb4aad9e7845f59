import type { Locale } from './i18n.ts'

export interface Amount {
  readonly amount: string
  readonly currency: string
}

/** Colombia's clock is so far behind all year. */
const BEHIND_MS = 5 * 3_600_000
/** The words of `Intl`: to make its first formatter takes a phone a tenth of a second, and browsers differ. */
const WORDS = {
  es: {
    days: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
    halves: ['a. m.', 'p. m.'],
  },
  en: {
    days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    halves: ['AM', 'PM'],
  },
} as const satisfies Record<Locale, object>
const inColombia = (at: string | number) => new Date(new Date(at).getTime() - BEHIND_MS)
const TAG: Record<Locale, string> = { es: 'es-CO', en: 'en-US' }
const kept = new Map<string, Intl.NumberFormat>()

function formatter(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = kept.get(key) ?? make()
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
export function time(iso: string | number, locale: Locale): string {
  const at = inColombia(iso)
  const hours = at.getUTCHours()
  const half = WORDS[locale].halves[hours < 12 ? 0 : 1]
  return `${hours % 12 || 12}:${String(at.getUTCMinutes()).padStart(2, '0')} ${half}`
}

/** `lun, 30 de nov` */
export function day(iso: string | number, locale: Locale): string {
  const at = inColombia(iso)
  const { days, months } = WORDS[locale]
  const [weekday, month, date] = [days[at.getUTCDay()], months[at.getUTCMonth()], at.getUTCDate()]
  return locale === 'es' ? `${weekday}, ${date} de ${month}` : `${weekday}, ${month} ${date}`
}

/** `lun, 30 de nov`, of a local date. */
export const dayOfDate = (local: string, locale: Locale): string => day(noonOf(local), locale)

/** `30 nov`, of a local date: for axes. */
export function date(local: string, locale: Locale): string {
  const at = inColombia(noonOf(local))
  const [month, date] = [WORDS[locale].months[at.getUTCMonth()], at.getUTCDate()]
  return locale === 'es' ? `${date} ${month}` : `${month} ${date}`
}
const noonOf = (local: string) => `${local.slice(0, 10)}T12:00:00-05:00`

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
