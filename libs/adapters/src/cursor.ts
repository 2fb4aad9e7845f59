import { invalid } from '@litper/kernel'

export const toCursor = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** @throws DomainError `code` when the text is not a cursor of `length` parts that `fits`. */
export function fromCursor(text: string, code: string, fits: (parts: unknown[]) => boolean): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (Array.isArray(parts) && fits(parts)) return parts
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw invalid(code)
}

/** A whole number of rows from 1 to `most`. @throws DomainError `code` */
export function checkLimit(limit: number, most: number, code: string): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw invalid(code, { limit, most })
  return limit
}
