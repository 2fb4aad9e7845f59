import type { Locale } from './page-texts.ts'

/** A formatter takes long to make: one for each way of writing a time. */
const formatters = new Map<string, Intl.DateTimeFormat>()
const TAG: Readonly<Record<Locale, string>> = { es: 'es-CO', en: 'en-GB' }

function formatted(moment: Date, locale: Locale, key: string, options: Intl.DateTimeFormatOptions): string {
  const name = `${locale} ${key}`
  const known = formatters.get(name) ?? new Intl.DateTimeFormat(TAG[locale], { timeZone: 'America/Bogota', ...options })
  formatters.set(name, known)
  return known.format(moment)
}
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const

/** `jueves, 3 de diciembre, 3:05 p. m.`, in Colombia. */
export const when = (iso: string, locale: Locale, withTime = true): string =>
  formatted(new Date(iso), locale, withTime ? 'time' : 'day', {
    ...DAY,
    ...(withTime && { hour: 'numeric', minute: '2-digit' }),
  })

/** `jue, 3 de dic`, of a moment or of a day as YYYY-MM-DD. */
export const shortDay = (day: string, locale: Locale): string =>
  formatted(new Date(day.length === 10 ? `${day}T12:00:00-05:00` : day), locale, 'short', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
