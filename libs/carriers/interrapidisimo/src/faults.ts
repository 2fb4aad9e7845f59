import { DomainError } from '@litper/kernel'
import type { HttpResponse } from '@litper/ports'
import { fields, list, text } from './json.ts'

const CARRIER = 'interrapidisimo'
const DEFAULT_WAIT_MS = 2000
const LONGEST_WAIT_MS = 60_000

/** An answer that is none: what was asked may have happened. */
export const malformed = (what: string): DomainError =>
  new DomainError('carrier.unavailable', 'unavailable', { carrier: CARRIER, what })

/** The carrier's considered no: its `Codigo` and the names of `Campos`. The sentence may name people and stays out. */
export function refused(codigo: unknown, campos?: unknown): DomainError {
  const named = list(campos).map(word).filter(Boolean)
  const details = { carrier: CARRIER, vendorCode: word(codigo) || 'none', ...(named.length > 0 && { fields: named }) }
  return new DomainError('carrier.refused', 'invalid', details)
}
const word = (value: unknown): string => /^[\w.:/-]{1,60}$/.exec(text(value))?.[0] ?? ''

/**
 * The JSON of an answer: an object, a list or a text. A 4xx is a no, by its code or, when it is no JSON at all, by its status;
 * JSON of another's form is a fault but for a plain 400.
 * @throws DomainError carrier.refused, carrier.credentials, carrier.busy, carrier.unavailable
 */
export function readAnswer(answer: HttpResponse): unknown {
  const { status } = answer
  const details = { carrier: CARRIER, status }
  // Nobody considered the parcel: it goes through once the contract's keys are put right.
  if (status === 401 || status === 403) throw new DomainError('carrier.credentials', 'unavailable', details)
  if (status === 429)
    throw new DomainError('carrier.busy', 'too_many', { ...details, retryAfterMs: wait(answer.headers['retry-after']) })
  const answered = (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408)
  if (!answered) throw new DomainError('carrier.unavailable', 'unavailable', details)
  const body = parsed(answer.text)
  if (body === undefined) throw status < 400 ? malformed('json') : refused(String(status))
  if (status < 400) return body
  const { Codigo, Campos } = fields(body)
  if (word(Codigo) === '' && status !== 400) throw malformed(`status ${status}`)
  throw refused(word(Codigo) || String(status), Campos)
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
