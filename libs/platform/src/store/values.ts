import { DomainError, isUuid } from '@litper/kernel'
import type { Column, Shape } from './shape.ts'

export type Values = Readonly<Record<string, unknown>>

/** NUL and lone surrogates, as JSON.stringify writes them: PostgreSQL cannot store them in a text. */
const NOT_STORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

/**
 * The row as JSON. It is checked here, because a row that the database refuses would fail all rows of its statement.
 * @throws DomainError `store.not_storable`
 */
export function jsonOf(shape: Shape, row: Values): string {
  for (const property of shape.uuids) {
    const value = row[property]
    if (value !== undefined && value !== null && !isUuid(String(value))) refuse(shape, property)
  }
  const written = JSON.stringify(shape.bytes.length > 0 ? withHex(shape, row) : row)
  if (written.includes('\\u') && NOT_STORABLE.test(written)) refuse(shape)
  return written
}

function refuse({ table }: Shape, column?: string): never {
  throw new DomainError('store.not_storable', 'invalid', { table, ...(column && { column }) })
}

function withHex({ bytes }: Shape, row: Values): Values {
  return { ...row, ...Object.fromEntries(bytes.map((name) => [name, hexOf(row[name])])) }
}
const hexOf = (value: unknown) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)

/** Whether a row can hold this value: an id must be a uuid, and a text cannot have a NUL. */
export function possible({ type }: Column, value: unknown): boolean {
  if (typeof value !== 'string') return true
  return type === 'uuid' ? isUuid(value) : !value.includes('\0')
}

/** The values as one text: equal values give equal texts. */
export function nameOf(columns: readonly Column[], row: Values): string {
  if (columns.length === 1) return textOf(columns[0]!, row)
  return JSON.stringify(columns.map((column) => textOf(column, row)))
}

function textOf({ property, type }: Column, row: Values): string {
  const value = row[property]
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value.toString('hex')
  return type === 'uuid' ? String(value).toLowerCase() : type === 'timestamptz' ? isoOf(value) : String(value)
}
const isoOf = (value: unknown) => new Date(String(value)).toISOString()

/** Replaces NULL by undefined, in place: the row comes from the driver, and nothing else uses it yet. */
export function present<R>(shape: Shape, row: Record<string, unknown>): R {
  for (const property of shape.nullable) if (row[property] === null) row[property] = undefined
  return row as R
}
