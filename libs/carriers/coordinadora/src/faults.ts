import { DomainError } from '@litper/kernel'
import type { HttpResponse } from '@litper/ports'
import { fields, list, text } from './json.ts'

const CARRIER = 'coordinadora'
const CONSIDERED = [400, 409, 422]
const DEFAULT_WAIT_MS = 2000
const LONGEST_WAIT_MS = 60_000

/** An answer that is none: what was asked may have happened. */
export const malformed = (what: string): DomainError =>
  new DomainError('carrier.unavailable', 'unavailable', { carrier: CARRIER, what })

/** The carrier's considered no; its sentence may name people and stays out. */
export function refused(code: unknown, campos?: unknown): DomainError {
  const named = list(campos).map(word).filter(Boolean)
  const details = { carrier: CARRIER, vendorCode: word(code) || 'none', ...(named.length > 0 ? { fields: named } : {}) }
  return new DomainError('carrier.refused', 'invalid', details)
}
const word = (value: unknown): string => /^[\w.:-]{1,60}$/.exec(text(value))?.[0] ?? ''

/** What a status says before the body is read: credentials, too many calls, a fault; undefined when the body must tell. */
export function faultOf({ status, headers }: HttpResponse): DomainError | undefined {
  const details = { carrier: CARRIER, status }
  // Nobody considered the parcel: it goes through once the contract's keys are put right.
  if (status === 401 || status === 403) return new DomainError('carrier.credentials', 'unavailable', details)
  if (status === 429) {
    return new DomainError('carrier.busy', 'too_many', { ...details, retryAfterMs: wait(headers['retry-after']) })
  }
  const answered = (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408)
  return answered ? undefined : new DomainError('carrier.unavailable', 'unavailable', details)
}

/**
 * The JSON of a REST answer. A 4xx is a no, by its code or, when it is no JSON at all, by its status; JSON of another's form (a
 * gateway's 404) is a fault.
 * @throws DomainError carrier.refused, carrier.credentials, carrier.busy, carrier.unavailable
 */
export function readAnswer(answer: HttpResponse): unknown {
  const fault = faultOf(answer)
  if (fault) throw fault
  const body = parsed(answer.text)
  if (body === undefined) throw answer.status < 400 ? malformed('json') : refused(String(answer.status))
  const { isError, codigo, campos } = fields(body)
  if (isError === true || (answer.status >= 400 && word(codigo) !== '')) throw refused(codigo, campos)
  if (answer.status < 400) return body
  throw CONSIDERED.includes(answer.status) ? refused(String(answer.status)) : malformed(`status ${answer.status}`)
}

/** Milliseconds; a date, nonsense and "at once" wait as long as nothing told. */
function wait(after = ''): number {
  const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after.trim()) ? Math.ceil(Number(after) * 1000) : 0
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : DEFAULT_WAIT_MS
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}
