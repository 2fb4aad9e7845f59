import { repairAccents } from './repair.ts'

/** `="0123"`: how programs keep a spreadsheet from taking the zeros of a number. */
const KEPT_TEXT = /^=\s*"([^"]*)"$/
/** What a spreadsheet would run: `=…`, and a sign before something that is called or piped (`+cmd|' /C calc'!A0`, `@SUM(A1)`). */
const RUNS = /^\s*=|^\s*[+\-@]\s*[^\d\s+\-(].*[(|!]|^[\t\r]/

export const isFormula = (cell: string): boolean => !KEPT_TEXT.test(cell.trim()) && RUNS.test(cell)

/** A cell as text: accents repaired, single blanks, no control characters. */
export const textOf = (cell: string): string =>
  repairAccents(KEPT_TEXT.exec(cell.trim())?.[1] ?? cell)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A cell that a spreadsheet shows and never runs. */
export const safeCell = (cell: string): string => {
  const isNumber = /^[+-]?\d[\d.,\s]*$/.test(cell)
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !isNumber ? `'${cell}` : cell
}

/** A number of a waybill, an order or a phone. `damaged`: a spreadsheet shortened it (`2,4E+11`), and its digits are lost. */
export function codeOf(cell: string): { readonly code: string } | { readonly damaged: true } {
  const text = textOf(cell).replace(/^['’#]+/, '')
  const [, whole, fraction = '', exponent] = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text) ?? []
  if (whole !== undefined) {
    const zeros = Number(exponent) - fraction.length
    return zeros > 0 ? { damaged: true } : { code: whole + fraction }
  }
  return { code: text.replace(/\.0+$/, '').replace(/[\s-]+/g, '') }
}

const MOST_PESOS = 1_000_000_000

/** Whole pesos: `$ 129.900`, `129900`, `129,900.00`, `129.900,5`. Undefined when it is no amount. */
export function pesosOf(cell: string): number | undefined {
  const text = textOf(cell).replace(/\$|cop|pesos|\s/gi, '')
  if (!/^-?[\d.,]+$/.test(text)) return undefined
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const after = text.length - last - 1
  const repeats = last >= 0 && text.split(text[last]!).length > 2
  // three digits after the last sign are thousands; one sign that stands once before others is a decimal point
  const isDecimal = last >= 0 && !repeats && after !== 3
  const whole = (isDecimal ? text.slice(0, last) : text).replace(/[.,]/g, '')
  const value = Number(`${whole || '0'}.${isDecimal ? text.slice(last + 1) || '0' : '0'}`)
  return Number.isFinite(value) && Math.abs(value) < MOST_PESOS ? Math.round(value) : undefined
}

export function wholeNumberOf(cell: string): number | undefined {
  const text = textOf(cell).replace(/[.,]0+$/, '')
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

/**
 * A day, with its time where it has one, as RFC 3339; Colombia's clock. Day before month, as people write it there; a year first is
 * read as it is. Undefined when it is no date.
 */
export function instantOf(cell: string): string | undefined {
  const text = textOf(cell)
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text)
  if (!day) return undefined
  const [year, month, date] = day[1]!.length === 4 ? [day[1]!, day[2]!, day[3]!] : [day[3]!, day[2]!, day[1]!]
  const [, hour = '12', minute = '00', second = '00', half] =
    /(?:[T ]|^)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?\s?m?/i.exec(text.slice(day[0].length)) ?? []
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  const two = (value: string | number) => String(value).padStart(2, '0')
  const zone = /[T ]\d{1,2}:.*(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? '-05:00'
  const at = new Date(`${year}-${two(month)}-${two(date)}T${two(hours)}:${minute}:${second}${zone}`)
  const isReal = !Number.isNaN(at.getTime()) && Number(date) <= new Date(Date.UTC(+year, +month, 0)).getUTCDate()
  return isReal && +year >= 2000 && +year < 2100 ? at.toISOString() : undefined
}
