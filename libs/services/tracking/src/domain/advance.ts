import type { Movement, Position, State } from './waybill.ts'

/**
 * Phases never go back: outward, off, handed over or coming back. Within the outward phase the later movement wins, for a parcel may well
 * go from an exception to another round; and so it does at the end, for one that was delivered may come back. So the position is the
 * greatest of all movements, and neither order nor repetition of their arrival can change it.
 */
const PHASE: Record<State, number> = {
  requested: 0,
  created: 1,
  picked_up: 2,
  in_transit: 2,
  out_for_delivery: 2,
  ready_for_pickup: 2,
  exception: 2,
  refused: 3,
  cancelled: 4,
  returning: 5,
  lost: 5,
  returned: 5,
  delivered: 5,
}
const RANK: Record<State, number> = {
  requested: 0,
  created: 1,
  picked_up: 2,
  in_transit: 3,
  out_for_delivery: 5,
  ready_for_pickup: 6,
  exception: 7,
  refused: 9,
  cancelled: 9,
  returning: 8,
  returned: 9,
  lost: 10,
  delivered: 11,
}
export const phaseOf = (state: State): number => PHASE[state]

const compare = (x: string, y: string) => Number(x > y) - Number(x < y)
const greater = (a: Position, b: Position): boolean =>
  (PHASE[a.state] - PHASE[b.state] ||
    compare(a.at ?? '', b.at ?? '') ||
    RANK[a.state] - RANK[b.state] ||
    compare(a.exception ?? '', b.exception ?? '')) > 0

/** The position after one more movement; the same object when it changes nothing. */
export function advance(now: Position, movement: Movement): Position {
  if (!movement.state) return now
  const next: Position = {
    state: movement.state,
    exception: movement.state === 'exception' ? movement.exception : undefined,
    at: movement.at,
  }
  return greater(next, now) ? next : now
}

/** Whether people should hear of it: another state, or another reason for an exception. */
export const isNews = (before: Position, after: Position): boolean =>
  before.state !== after.state || (after.state === 'exception' && before.exception !== after.exception)

const MINUTE = 60_000
const POLL: Partial<Record<State, number>> = {
  out_for_delivery: 15,
  exception: 60,
  ready_for_pickup: 180,
  picked_up: 180,
  created: 120,
  in_transit: 360,
  returning: 360,
}
const GIVE_UP_DAYS = 90

/** When to ask the carrier again, the sooner the nearer the door; undefined when there is nothing more to learn. */
export function nextPoll(position: Position, createdAt: Date, now: Date): Date | undefined {
  const minutes = POLL[position.state]
  if (minutes === undefined || now.getTime() - createdAt.getTime() > GIVE_UP_DAYS * 86_400_000) return undefined
  return new Date(now.getTime() + minutes * MINUTE)
}
