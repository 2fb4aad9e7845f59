export type Fields = Record<string, unknown>

/** The value as an object to read from; what is none reads as empty. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Text with something in it; without the NUL and lone surrogates that databases refuse. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const clean = value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
  return clean.trim() === '' ? undefined : clean
}

/** E.164 of digits with or without a plus. */
export function phone(value: unknown): string | undefined {
  const digits = typeof value === 'string' ? /^\+?([1-9]\d{5,14})$/.exec(value.trim())?.[1] : undefined
  return digits && `+${digits}`
}

/** Leaves out what is undefined. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}
