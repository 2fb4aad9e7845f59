import { DomainError } from '@litper/kernel'
import { NotYet, SendError } from '@litper/ports'

export type Verdict = { kind: 'refused' } | { kind: 'again'; at?: Date; uncertain: boolean }

/** Reads an error of `act`: a refusal, or a fault; `uncertain` when the call may have reached the vendor. */
export function verdictOf(error: unknown): Verdict {
  if (error instanceof NotYet) return { kind: 'again', at: error.until, uncertain: false }
  if (error instanceof SendError) {
    if (error.failure === 'permanent' || error.failure === 'unreachable' || error.failure === 'needs_template')
      return { kind: 'refused' }
    return { kind: 'again', uncertain: error.uncertain }
  }
  if (error instanceof DomainError) {
    if (error.kind === 'unavailable') return { kind: 'again', uncertain: error.code !== 'http.unreachable' }
    if (error.kind === 'too_many') return { kind: 'again', at: retryAfter(error), uncertain: false }
    if (error.kind !== 'bug') return { kind: 'refused' }
  }
  return { kind: 'again', uncertain: true }
}

function retryAfter(error: DomainError): Date | undefined {
  const ms = error.details['retryAfterMs']
  return typeof ms === 'number' ? new Date(Date.now() + ms) : undefined
}

/** Powers of two in seconds, five minutes at most, with jitter. */
export function backoff(attempts: number, now = Date.now(), random = Math.random()): Date {
  return new Date(now + Math.min(300_000, 250 * 2 ** Math.min(attempts, 12)) * (0.5 + random / 2))
}
