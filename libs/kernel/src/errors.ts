export type ErrorKind =
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'forbidden'
  | 'unauthenticated'
  | 'too_many'
  | 'unavailable'
  /** A fault in this code: trying again gives the same. */
  | 'bug'

/** The only error that leaves a use case. `code` is stable and has translations; `details` never holds personal data. */
export class DomainError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly details: Record<string, unknown>

  constructor(code: string, kind: ErrorKind, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(`${code}${Object.keys(details).length ? ` ${JSON.stringify(details)}` : ''}`, options)
    this.name = 'DomainError'
    this.code = code
    this.kind = kind
    this.details = details
  }
}

export const invalid = (code: string, details?: Record<string, unknown>) => new DomainError(code, 'invalid', details)
export const notFound = (code: string, details?: Record<string, unknown>) => new DomainError(code, 'not_found', details)
export const conflict = (code: string, details?: Record<string, unknown>) => new DomainError(code, 'conflict', details)
export const unavailable = (code: string, details?: Record<string, unknown>, cause?: unknown) =>
  new DomainError(code, 'unavailable', details, { cause })

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
