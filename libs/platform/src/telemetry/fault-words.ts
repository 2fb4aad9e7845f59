import { DomainError } from '@litper/kernel'

/** Texts of the JavaScript engine, without what they quote: a quoted name may be a person's. */
const ENGINE_TEXTS = [
  'Cannot read properties of undefined',
  'Cannot read properties of null',
  'Cannot set properties of undefined',
  'Cannot set properties of null',
  'Cannot convert undefined or null to object',
  'Cannot mix BigInt and other types',
  'is not a function',
  'is not iterable',
  'is not defined',
  'is not a constructor',
  'is not valid JSON',
  'Unexpected end of JSON input',
  'Converting circular structure to JSON',
  'Assignment to constant variable',
  'Maximum call stack size exceeded',
  'Reduce of empty array with no initial value',
  'Invalid time value',
  'Invalid array length',
  'Invalid URL',
  'out of range',
]
const CODE = /^(?:[0-9A-Z]{5}|[A-Z][A-Z_]{2,40})$/
const CLASS = /^[A-Z][A-Za-z]{0,60}$/
const IDENTIFIER = /^[a-z_][a-z_.]{0,62}$/

/** The class of an error, a word of our code: `name` is not taken, as any code may change it. */
export function classOf(error: unknown): string {
  const name = (error as object | null | undefined)?.constructor?.name ?? ''
  return CLASS.test(name) ? name : 'Error'
}

/**
 * What is sent of an error: its code, a text of the JavaScript engine, and the table, column and constraint that the database names. Never
 * its message, which may quote what a person wrote.
 */
export function wordsOf(error: unknown): string {
  if (error instanceof DomainError) return error.code
  const { code, message, driverError } = (error ?? {}) as { code?: unknown; message?: unknown; driverError?: unknown }
  const text = ENGINE_TEXTS.find((one) => typeof message === 'string' && message.includes(one))
  const told = [typeof code === 'string' && CODE.test(code) ? code : undefined, text]
  const { table, column, constraint } = (driverError ?? error ?? {}) as Record<string, unknown>
  // only the database's own errors name these
  if (told[0]?.length === 5)
    for (const [what, name] of Object.entries({ table, column, constraint }))
      if (typeof name === 'string' && IDENTIFIER.test(name)) told.push(`${what} ${name}`)
  return told.filter(Boolean).join(', ') || 'its text is not sent'
}
