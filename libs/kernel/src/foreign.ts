/** What others' JSON says, read without trusting its shape: nothing here throws. */
export type Fields = Record<string, unknown>

/** The value as an object to read from; what is none reads as empty. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The value as a list; what is none reads as empty. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Text that every database takes: without NUL, lone surrogates replaced. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Storable text with more in it than blanks. */
export function someText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? storable(value) : ''
  return text.trim() === '' ? undefined : text
}

/** E.164 of digits with or without a plus. */
export function e164(value: unknown): string | undefined {
  const digits = typeof value === 'string' ? /^\+?([1-9]\d{5,14})$/.exec(value.trim())?.[1] : undefined
  return digits && `+${digits}`
}

/** At most so many signs, no sign halved, no blanks at the ends. */
export function cut(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('').trim()
}

/** Leaves out what is undefined. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}
