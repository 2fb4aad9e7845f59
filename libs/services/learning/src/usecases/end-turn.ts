import { conflict, DomainError, notFound } from '@litper/kernel'
import { promote, refuse, rollBack, type Seen, SUBJECTS, type Turn } from '../domain/turn/index.ts'
import { examineCandidate, lockTurn, settle } from './change-in-force.ts'
import type { InForce, LearningParts } from './ports.ts'

interface Asked {
  readonly id: string
  readonly by: string
  readonly because: string
}
type Locked = {
  readonly turn: Turn
  readonly known: InForce
  readonly word: Omit<Asked, 'id'> & { readonly at: string }
}

async function lockAsked(parts: LearningParts, { id, by, because }: Asked): Promise<Locked> {
  const found = await parts.turns.find(id)
  if (!found) throw notFound('turn.not_found')
  return { ...(await lockTurn(parts, found)), word: { by, because, at: parts.clock.now().toISOString() } }
}

/** @throws DomainError turn.not_found; turn.decided_elsewhere, turn.not_in_trial (conflict): only what was proven on history is in a trial */
export async function promoteTurn(parts: LearningParts, asked: Asked, seen: readonly Seen[]): Promise<Turn> {
  const { turn, known, word } = await lockAsked(parts, asked)
  if (turn.state === 'promoted') return turn
  if (SUBJECTS[turn.kind].isDecidedElsewhere) throw conflict('turn.decided_elsewhere', { kind: turn.kind })
  if (turn.state !== 'trial') throw conflict('turn.not_in_trial', { turnState: turn.state })
  const next = promote(turn, seen, word)
  await settle(parts, known, turn, next)
  return next
}

/** @throws DomainError turn.not_found, turn.not_in_trial (conflict) */
export async function refuseTurn(parts: LearningParts, asked: Asked): Promise<Turn> {
  const { turn, known, word } = await lockAsked(parts, asked)
  if (turn.state === 'refused') return turn
  if (turn.state !== 'trial') throw conflict('turn.not_in_trial', { turnState: turn.state })
  const next = refuse(turn, word)
  await settle(parts, known, turn, next)
  return next
}

/** All orders get the old value again; a trial that was based on the new one ends with it. @throws DomainError turn.not_found, turn.decided_elsewhere, turn.not_in_force (conflict) */
export async function rollBackTurn(parts: LearningParts, asked: Asked): Promise<Turn> {
  const { turn, known, word } = await lockAsked(parts, asked)
  if (turn.state === 'rolled_back') return turn
  if (SUBJECTS[turn.kind].isDecidedElsewhere) throw conflict('turn.decided_elsewhere', { kind: turn.kind })
  const next = rollBack(turn, word)
  if (next === turn) throw conflict('turn.not_in_force', { turnState: turn.state })
  const other = known.trial && known.trial.turnId !== turn.id ? await parts.turns.lock(known.trial.turnId) : undefined
  if (other) await parts.turns.save(refuse(other, { ...word, because: `turn ${turn.id} was rolled back` }))
  await settle(parts, known, turn, next)
  return next
}

/**
 * A person's own candidate: it is examined as any other, and tried only when it is proven.
 * @throws DomainError timing.in_trial (conflict), turn.same_hour (invalid)
 */
export async function proposeTurn(
  parts: LearningParts,
  { purpose, city, to, by }: { purpose: string; city: string; to: number; by: string },
  seen: readonly Seen[],
): Promise<Turn> {
  const topic = { kind: 'hour', topic: purpose } as const
  const { value: from, trial } = await parts.inForce.lock({ ...topic, place: city })
  if (trial) throw conflict('timing.in_trial', { turnId: trial.turnId })
  if (from === to) throw new DomainError('turn.same_hour', 'invalid')
  return (await examineCandidate(parts, { ...topic, found: { place: city, from, to }, seen, by }))!
}
