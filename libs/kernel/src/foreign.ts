/** Reads JSON from vendors without trusting its shape. Nothing here throws. */
export type Fields = Record<string, unknown>

/** The value as an object; an empty one when the value is not an object. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The value as a list; an empty one when the value is not a list. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Text that every database can store: without NUL, lone surrogates replaced. */
export function storable(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Storable text that is not blank; undefined for anything else. */
export function someText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? storable(value) : ''
  return text.trim() === '' ? undefined : text
}

/** E.164, from digits with or without a plus. */
export function e164(value: unknown): string | undefined {
  const digits = typeof value === 'string' ? /^\+?([1-9]\d{5,14})$/.exec(value.trim())?.[1] : undefined
  return digits && `+${digits}`
}

/** At most `most` characters, none cut in half, without spaces at the ends. */
export function cut(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('').trim()
}

/** A copy without the properties that are undefined. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}
