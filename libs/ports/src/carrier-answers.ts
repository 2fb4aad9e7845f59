import { cut, DomainError, list, storable } from '@litper/kernel'
import type { HttpResponse } from './http-client.ts'

/**
 * Reads the answers of one carrier. The error codes are the same for all carriers; `vendorCode` in the details is the
 * carrier’s.
 */
export interface CarrierAnswers {
  /** The answer cannot be read: the request may have been carried out. */
  malformed(what: string): DomainError
  /** The carrier refused, with its code and the names of fields. Its sentence may contain names of people and is left out. */
  refused(code: unknown, named?: unknown): DomainError
  /** The fault that the status alone shows: credentials, too many calls, an outage. Undefined when the body decides. */
  faultOf(answer: HttpResponse): DomainError | undefined
  /** A code or the name of a field; '' for anything that may be a sentence. */
  word(value: unknown): string
}

const DEFAULT_WAIT_MS = 2000
const LONGEST_WAIT_MS = 60_000
const LONGEST_TEXT = 300

/** `words`: how the carrier’s codes and names of fields look. */
export function carrierAnswers(carrier: string, words: RegExp): CarrierAnswers {
  const word = (value: unknown) => words.exec(carrierText(value))?.[0] ?? ''
  return {
    word,
    malformed: (what) => new DomainError('carrier.unavailable', 'unavailable', { carrier, what }),
    refused: (code, named) => {
      const names = list(named).map(word).filter(Boolean)
      const details = { carrier, vendorCode: word(code) || 'none', ...(names.length > 0 && { fields: names }) }
      return new DomainError('carrier.refused', 'invalid', details)
    },
    faultOf: ({ status, headers }) => {
      const details = { carrier, status }
      // the carrier did not look at the parcel: it will be accepted once the credentials are right
      if (status === 401 || status === 403) return new DomainError('carrier.credentials', 'unavailable', details)
      if (status === 429) {
        return new DomainError('carrier.busy', 'too_many', { ...details, retryAfterMs: wait(headers['retry-after']) })
      }
      const answered = (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408)
      return answered ? undefined : new DomainError('carrier.unavailable', 'unavailable', details)
    },
  }
}

/** Text, or a whole number as text; storable, at most 300 characters. '' for anything else. */
export function carrierText(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : ''
  return typeof value === 'string' ? cut(storable(value), LONGEST_TEXT) : ''
}

/** Undefined when it is not JSON. */
export function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined // no JSON text parses to `undefined`
  }
}

/** Milliseconds. A date, an unreadable value or zero gives the default. */
function wait(after = ''): number {
  const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after.trim()) ? Math.ceil(Number(after) * 1000) : 0
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : DEFAULT_WAIT_MS
}
