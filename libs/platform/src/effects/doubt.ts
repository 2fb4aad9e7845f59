import type { EffectRow } from '@litper/ports'

const SOONEST_MS = 1000
const LATEST_MS = 5000

/**
 * What is to be done about a lost call that the vendor does not know of. A vendor that stood still may do it later, so it is asked again,
 * first soon and then every few seconds; only after `patienceMs` was nothing done.
 * @param now milliseconds since the epoch
 */
export function believeNothing(
  { lostForMs = 0 }: Pick<EffectRow, 'lostForMs'>,
  patienceMs: number,
  now = Date.now(),
): { readonly retry: true } | { readonly waitUntil: Date } {
  const left = patienceMs - lostForMs
  if (left <= 0) return { retry: true }
  return { waitUntil: new Date(now + Math.min(left, Math.max(SOONEST_MS, Math.min(lostForMs, LATEST_MS)))) }
}
