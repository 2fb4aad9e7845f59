import { DomainError } from '@litper/kernel'
import { isContention, isOutage, isUnreadable } from '../errors/outage.ts'

const TRIES = 6
const HOPELESS: ReadonlySet<string> = new Set(['invalid', 'forbidden', 'bug'])

/** Another try would fail in the same way. */
const isHopeless = (error: unknown) => isUnreadable(error) || (error instanceof DomainError && HOPELESS.has(error.kind))

/** What is done with an event whose handler failed. `counts`: the failure is one of its tries; an outage is not. */
export type Fate = { readonly kind: 'dead letter' } | { readonly kind: 'again'; waitMs: number; counts: boolean }

/** `attempts`: failed tries, with this one. The waits are 0.15, 0.45, 1.35, 4 and 12 s, with jitter: 18 s in all. */
export function fateOf(error: unknown, attempts: number, random = Math.random()): Fate {
  const spread = 0.5 + random / 2
  if (isContention(error)) return { kind: 'again', waitMs: 100 * spread, counts: false }
  if (isOutage(error)) return { kind: 'again', waitMs: 2000 * spread, counts: false }
  if (attempts >= TRIES || isHopeless(error)) return { kind: 'dead letter' }
  return { kind: 'again', waitMs: 150 * 3 ** (attempts - 1) * spread, counts: true }
}
