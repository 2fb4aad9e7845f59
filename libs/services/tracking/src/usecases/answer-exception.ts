import { ExceptionAnswered, emit } from '@litper/contracts'
import { conflict, invalid, notFound } from '@litper/kernel'
import { type Answer, type DeliveryException, dayOf, lackOf, standingAnswer } from '../domain/exception.ts'
import type { TrackingParts } from './ports.ts'

export interface Answering extends Answer {
  readonly waybillId: string
  /** Which novedad of the parcel the person saw. */
  readonly openedAt: string
  /** An id of ours, or `customer`. */
  readonly by: string
}

/**
 * A person, or the customer, says what the carrier shall do. The same answer again changes nothing; another takes its place.
 * @throws DomainError exception.not_found, exception.changed, exception.over, exception.incomplete
 */
export async function answerException(parts: TrackingParts, answering: Answering): Promise<DeliveryException> {
  const { waybillId, openedAt, by, ...answer } = answering
  const found = await parts.exceptions.lock(waybillId)
  if (!found) throw notFound('exception.not_found')
  if (Date.parse(found.openedAt) !== Date.parse(openedAt)) throw conflict('exception.changed')
  if (found.state === 'closed') throw conflict('exception.over')
  const now = parts.clock.now()
  const lack = lackOf(answer, dayOf(now))
  if (lack) throw invalid('exception.incomplete', { field: lack })
  const standing = standingAnswer(found)
  if (standing && isSame(standing, answer)) return found
  const at = now.toISOString()
  const next = {
    ...found,
    state: 'answered' as const,
    answeredAt: at,
    answers: [...found.answers, { ...answer, at, by }],
  }
  await keep(parts, next)
  return next
}

/** Takes the standing answer back: the novedad waits again. @throws DomainError exception.not_found, exception.not_answered, exception.over */
export async function withdrawAnswer(parts: TrackingParts, waybillId: string): Promise<DeliveryException> {
  const found = await parts.exceptions.lock(waybillId)
  if (!found) throw notFound('exception.not_found')
  if (found.state === 'closed') throw conflict('exception.over')
  const standing = standingAnswer(found)
  if (!standing) throw conflict('exception.not_answered')
  const withdrawnAt = parts.clock.now().toISOString()
  const answers = [...found.answers.slice(0, -1), { ...standing, withdrawnAt }]
  const next = { ...found, state: 'open' as const, answeredAt: undefined, answers }
  await keep(parts, next)
  return next
}

async function keep(parts: TrackingParts, next: DeliveryException): Promise<void> {
  const { waybillId, orderId, carrier, family } = next
  await parts.exceptions.save(next)
  const answer = standingAnswer(next)?.kind ?? 'withdrawn'
  await parts.publish([emit(ExceptionAnswered, { waybillId, orderId, carrier, exception: family, answer })])
}

const isSame = (a: Answer, b: Answer) =>
  a.kind === b.kind && a.date === b.date && a.address === b.address && a.note === b.note
