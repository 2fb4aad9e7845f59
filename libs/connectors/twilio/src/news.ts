import { someText } from '@litper/kernel'
import type { CallNews, CallProgress } from '@litper/ports'

const PROGRESS: Readonly<Record<string, CallProgress>> = {
  queued: 'queued',
  initiated: 'queued',
  ringing: 'ringing',
  'in-progress': 'in_progress',
  answered: 'in_progress',
  completed: 'completed',
  busy: 'busy',
  'no-answer': 'no_answer',
  failed: 'failed',
  canceled: 'cancelled',
}

/** A word of Twilio's for the state of a call; one that is not known tells nothing new. */
export const progressOf = (status: unknown): CallProgress => PROGRESS[String(status)] ?? 'queued'

/** `machine_start`, `machine_end_beep`, `fax` …: nobody hears what is said. */
export function answererOf(given: unknown): CallNews['answeredBy'] {
  const text = someText(given)
  if (text === 'human') return 'person'
  return text !== undefined && (text.startsWith('machine') || text === 'fax') ? 'machine' : undefined
}

export const secondsOf = (given: unknown): number | undefined =>
  /^\d{1,6}$/.test(String(given ?? '')) ? Number(given) : undefined

/** A price is negative there: what the account pays. */
export function costOf(price: unknown, unit: unknown): CallNews['cost'] {
  const amount = /^-?(\d{1,9}(?:\.\d{1,6})?)$/.exec(String(price ?? ''))?.[1]
  const currency = /^[A-Za-z]{3}$/.exec(String(unit ?? ''))?.[0]?.toUpperCase()
  return amount !== undefined && currency ? { amount, currency } : undefined
}

/** A call as the API shows it. */
export interface ShownCall {
  readonly sid: string
  readonly status: unknown
  readonly answeredBy?: unknown
  readonly duration?: unknown
  readonly price?: unknown
  readonly priceUnit?: unknown
}
export const newsOf = (call: ShownCall): CallNews => ({
  providerCallId: call.sid,
  progress: progressOf(call.status),
  answeredBy: answererOf(call.answeredBy),
  seconds: secondsOf(call.duration),
  cost: costOf(call.price, call.priceUnit),
})
