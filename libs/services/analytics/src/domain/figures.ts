import type { Figure, Language } from './report.ts'

const LOCALES = { es: 'es-CO', en: 'en' } as const

/** A number as a person reads it, in their language; a dash where there is none. */
export function figureText({ value, unit, currency }: Figure, language: Language): string {
  if (value === null) return '–'
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(LOCALES[language], options).format(value)
  if (unit === 'share') return format({ style: 'percent', maximumFractionDigits: 1 })
  if (unit === 'hours') return `${format({ maximumFractionDigits: 0 })} h`
  if (unit === 'points') return format({ maximumFractionDigits: 0 })
  if (unit === 'money')
    return `${format({ maximumFractionDigits: Math.abs(value) < 100 ? 4 : 0 })} ${currency ?? ''}`.trim()
  return format({ maximumFractionDigits: 0 })
}

/** The change against the period before, in percent, or in points of percent for a share. */
export function changeText(
  value: number | null,
  before: number | null,
  unit: Figure['unit'],
  language: Language,
): string {
  if (value === null || before === null) return ''
  const change = unit === 'share' ? value - before : before === 0 ? Number.NaN : value / before - 1
  if (Number.isNaN(change)) return ''
  const text = new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(change)
  return unit === 'share' ? text.replace('%', 'pp') : text
}
