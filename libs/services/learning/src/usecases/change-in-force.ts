import { isDeepStrictEqual } from 'node:util'
import { conflict } from '@litper/kernel'
import {
  decideExamined,
  examine,
  type Found,
  propose,
  replace,
  type Seen,
  SUBJECTS,
  type Topic,
  type Turn,
} from '../domain/turn/index.ts'
import type { InForce, LearningParts } from './ports.ts'
import { type ChangeStep, toldOf } from './told-of.ts'

/** Whether two values are the same, whatever the order of their keys: the database may change it. */
export const isSame = (a: InForce['value'], b: InForce['value']): boolean => isDeepStrictEqual(a, b)

/** Keeps what is in force and tells who acts by it, in the transaction of the decision: there is never one without the other. */
async function tell(
  { inForce, publish, clock }: LearningParts,
  before: InForce,
  change: Pick<InForce, 'value' | 'trial' | 'setBy'>,
  step: ChangeStep,
  turnId?: string,
): Promise<InForce> {
  const at = clock.now().toISOString()
  const now = { ...before, ...change, version: before.version + 1, changedAt: at }
  await inForce.save(now)
  await publish(toldOf(now, { step, at, ...(turnId !== undefined && { turnId }) }))
  return now
}

/** A turn, and what is in force in its place, which is locked first: all that changes a turn locks them in this order. */
export async function lockTurn(
  { turns, inForce }: LearningParts,
  found: Topic & Pick<Turn, 'id' | 'place'>,
): Promise<{ readonly turn: Turn; readonly known: InForce }> {
  const known = await inForce.lock(found)
  return { known, turn: (await turns.lock(found.id))! }
}

/** Keeps what was decided of a turn. `known`: what is in force in its place, locked. */
export async function settle(parts: LearningParts, known: InForce, before: Turn, turn: Turn): Promise<void> {
  if (turn === before) return
  await parts.turns.save(turn)
  const { id, state, from, to, share } = turn
  if (state === before.state || (before.state === 'proposed' && state === 'refused')) return
  const setBy = turn.audit.at(-1)!.by
  if (state === 'trial')
    await tell(parts, known, { ...known, trial: { turnId: id, value: to, share }, setBy }, 'tried', id)
  if (state === 'promoted') {
    await replaceOthers(parts, turn, setBy)
    await tell(parts, known, { value: to, trial: null, setBy }, 'promoted', id)
  }
  if (state === 'refused' || state === 'stopped' || state === 'rolled_back') {
    const value = before.state === 'promoted' ? from : known.value
    await tell(parts, known, { value, trial: null, setBy }, state, id)
  }
}

/** What was promoted here before can not be rolled back any more: its value is not the one in force. */
export async function replaceOthers(
  { turns, clock }: LearningParts,
  { id, kind, topic, place }: Topic & Pick<Turn, 'place'> & { readonly id?: string },
  by: string,
): Promise<void> {
  const at = clock.now().toISOString()
  const word = { at, by, because: id ? `turn ${id} was promoted` : 'another value was set' }
  for (const other of await turns.ofPlace({ kind, topic, place })) {
    if (other.id === id || other.state !== 'promoted') continue
    const known = (await turns.lock(other.id))!
    await turns.save(replace(known, word))
  }
}

/** Holds a candidate against the history and begins its trial, or refuses it. Undefined: it does not fit to what is in force. */
export async function examineCandidate(
  parts: LearningParts,
  { kind, topic, found, seen, by }: Topic & { found: Found; seen: readonly Seen[]; by: string },
): Promise<Turn | undefined> {
  const known = await parts.inForce.lock({ kind, topic, place: found.place })
  if (known.trial || !isSame(known.value, found.from)) return undefined
  const proposed = propose(parts.newId(), { kind, topic }, found)
  const examined = examine(SUBJECTS[kind], seen, found)
  const turn = decideExamined(proposed, examined, seen, parts.clock.now().toISOString(), by)
  await settle(parts, known, proposed, turn)
  return turn
}

/** A person sets the hour of a message in a city; null: at once. @throws DomainError timing.in_trial (conflict) */
export async function setTiming(
  parts: LearningParts,
  { purpose, city, hour, by }: { purpose: string; city: string; hour: number | null; by: string },
): Promise<InForce> {
  const where = { kind: 'hour', topic: purpose, place: city } as const
  const known = await parts.inForce.lock(where)
  if (known.trial) throw conflict('timing.in_trial', { turnId: known.trial.turnId })
  if (known.version > 0 && known.value === hour) return known
  await replaceOthers(parts, where, by)
  return tell(parts, known, { value: hour, trial: null, setBy: by }, 'set')
}
