import type { ErrorKind } from '@litper/kernel'

/** The HTTP status of each kind of error. */
export const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  not_found: 404,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  too_many: 429,
  unavailable: 503,
  bug: 500,
}
