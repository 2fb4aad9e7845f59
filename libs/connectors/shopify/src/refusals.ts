import { DomainError, type ErrorKind, type Fields, fields, invalid, list, unavailable } from '@litper/kernel'
import type { HttpResponse } from '@litper/ports'
import { text } from './json.ts'

const BY_STATUS: Record<number, readonly [code: string, kind: ErrorKind]> = {
  401: ['shopify.token_rejected', 'unauthenticated'],
  402: ['shopify.shop_frozen', 'forbidden'],
  403: ['shopify.access_denied', 'forbidden'],
  404: ['shopify.shop_unknown', 'not_found'],
  423: ['shopify.shop_locked', 'forbidden'],
}

/** What an HTTP status other than 2xx means. The body is not quoted: it may hold personal data. */
export function refusalOfStatus(response: HttpResponse): DomainError {
  const { status } = response
  if (status === 429) {
    const seconds = Number(response.headers['retry-after'])
    const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds * 1000) : 2000
    return new DomainError('shopify.throttled', 'too_many', { retryAfterMs })
  }
  const known = BY_STATUS[status]
  if (known) return new DomainError(known[0], known[1], { status })
  if (status >= 500 || status < 400) return unavailable('shopify.fault', { status })
  return invalid('shopify.request_refused', { status })
}

const BY_CODE = new Map<string, readonly [code: string, kind: ErrorKind]>([
  ['ACCESS_DENIED', ['shopify.access_denied', 'forbidden']],
  ['SHOP_INACTIVE', ['shopify.shop_frozen', 'forbidden']],
  ['INTERNAL_SERVER_ERROR', ['shopify.fault', 'unavailable']],
  ['TIMEOUT', ['shopify.fault', 'unavailable']],
  ['MAX_COST_EXCEEDED', ['shopify.query_too_dear', 'invalid']],
])

/** What the `errors` of a GraphQL answer mean; an answer with neither data nor errors is malformed. */
export function refusalOfErrors(
  errors: readonly unknown[],
  operation: string,
  retryAfterMs: () => number,
): DomainError {
  if (errors.length === 0) return unavailable('shopify.malformed', { operation })
  const codes = errors.map((error) => text(fields(fields(error).extensions).code) ?? '')
  if (codes.includes('THROTTLED')) {
    return new DomainError('shopify.throttled', 'too_many', { operation, retryAfterMs: retryAfterMs() })
  }
  const known = codes.map((code) => BY_CODE.get(code)).find((entry) => entry !== undefined)
  if (known) return new DomainError(known[0], known[1], { operation })
  return invalid('shopify.query_refused', { operation, codes: codes.filter(Boolean).slice(0, 5) })
}

/** The payload of a mutation. @throws DomainError invalid `shopify.refused` on user errors */
export function accepted(data: Fields, mutation: string): Fields {
  const payload = fields(data[mutation])
  const errors = userErrors(payload)
  if (errors.length > 0) throw invalid('shopify.refused', { mutation, errors })
  return payload
}

/** What Shopify told the app's user; its words name fields and states, not people. */
export function userErrors(payload: Fields): { field: string; message: string }[] {
  return list(payload.userErrors)
    .slice(0, 5)
    .map((error) => ({
      field: list(fields(error).field)
        .flatMap((part) => text(part) ?? [])
        .join('.'),
      message: (text(fields(error).message) ?? '').slice(0, 200),
    }))
}
