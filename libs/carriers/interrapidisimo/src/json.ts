export type Fields = Record<string, unknown>

/** The value as an object to read from; what is none reads as empty. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

const MOST = 300

/** Text or a whole number as text, at most 300 signs, without the NUL and lone surrogates that databases refuse; '' when neither. */
export function text(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : ''
  if (typeof value !== 'string') return ''
  return cut(value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD'), MOST)
}

/** At most so many signs, and no sign halved. */
export function cut(value: string, most: number): string {
  return [...value.trim()].slice(0, most).join('').trim()
}
