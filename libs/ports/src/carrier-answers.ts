import { cut, DomainError, list, storable } from '@litper/kernel'
import type { HttpResponse } from './http-client.ts'

/** What every carrier's answers are read with: the words of a fault are the port's, the codes in them the carrier's. */
export interface CarrierAnswers {
  /** An answer that is none: what was asked may have happened. */
  malformed(what: string): DomainError
  /** The carrier's considered no, by its code and the names of fields; its sentence may name people and stays out. */
  refused(code: unknown, named?: unknown): DomainError
  /** What a status says before the body is read: credentials, too many calls, a fault; undefined when the body must tell. */
  faultOf(answer: HttpResponse): DomainError | undefined
  /** A code or a field's name; '' for what may be a sentence. */
  word(value: unknown): string
}

const DEFAULT_WAIT_MS = 2000
const LONGEST_WAIT_MS = 60_000
const LONGEST_TEXT = 300

/** `words`: what the carrier's codes and fields look like. */
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
      // Nobody considered the parcel: it goes through once the contract's keys are put right.
      if (status === 401 || status === 403) return new DomainError('carrier.credentials', 'unavailable', details)
      if (status === 429) {
        return new DomainError('carrier.busy', 'too_many', { ...details, retryAfterMs: wait(headers['retry-after']) })
      }
      const answered = (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408)
      return answered ? undefined : new DomainError('carrier.unavailable', 'unavailable', details)
    },
  }
}

/** Text or a whole number as text, storable, at most 300 signs; '' when neither. */
export function carrierText(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : ''
  return typeof value === 'string' ? cut(storable(value), LONGEST_TEXT) : ''
}

/** Undefined when it is no JSON. */
export function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined // `undefined` is no JSON: nothing can be mistaken for it
  }
}

/** Milliseconds; a date, nonsense and "at once" wait as long as nothing told. */
function wait(after = ''): number {
  const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after.trim()) ? Math.ceil(Number(after) * 1000) : 0
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : DEFAULT_WAIT_MS
}
