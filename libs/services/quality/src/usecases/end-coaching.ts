import { DomainError, notFound } from '@litper/kernel'
import type { Coaching } from '../domain/coaching.ts'
import type { QualityParts } from './ports.ts'

/** A person looked at it, and it was discussed or dismissed. @throws DomainError coaching.not_found, coaching.over */
export async function endCoaching(
  { coaching, clock }: QualityParts,
  {
    id,
    state,
    by,
    note,
  }: { readonly id: string; readonly state: 'done' | 'dismissed'; readonly by: string; readonly note: string },
): Promise<Coaching> {
  const before = await coaching.lock(id)
  if (!before) throw notFound('coaching.not_found')
  if (before.state !== 'open') throw new DomainError('coaching.over', 'conflict', { coachingState: before.state })
  const next = { ...before, state, note, owner: by, changedAt: clock.now().toISOString() }
  await coaching.change(next)
  return next
}
