import type { Output } from '../../kit/client.ts'
import { decimal, money, percent, shortMoney } from '../../kit/format.ts'
import type { Locale } from '../../kit/i18n.ts'

export type Answer = Output<'metrics.query'>
export type Metric = Output<'metrics.list'>['data'][number]
type Kind = Pick<Answer, 'unit' | 'currency'>

/** A number of the catalogue as people read it; `short` for axes and tiles. */
export function figure(value: number | null, { unit, currency }: Kind, locale: Locale, short = false): string {
  if (value === null) return '—'
  switch (unit) {
    case 'share':
      return percent(value, locale)
    case 'hours':
      return `${decimal(value, locale)} h`
    case 'points':
      return decimal(value, locale)
    case 'money': {
      const amount = { amount: String(value), currency: currency ?? 'COP' }
      return short ? shortMoney(amount, locale) : money(amount, locale)
    }
    default:
      return decimal(value, locale)
  }
}

/** Against the period before: in points of a share, else as a share; undefined where there is nothing to compare with. */
export function changeOf(
  now: number | null,
  before: number | null,
  { unit }: Kind,
  locale: Locale,
): string | undefined {
  if (now === null || before === null) return undefined
  const sign = now > before ? '+' : now < before ? '−' : '±'
  if (unit === 'share') return `${sign}${decimal(Math.abs(now - before) * 100, locale)} pp`
  if (before === 0) return undefined
  return `${sign}${percent(Math.abs(now - before) / Math.abs(before), locale)}`
}
