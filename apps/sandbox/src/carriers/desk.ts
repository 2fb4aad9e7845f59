import type { World } from '../world/world.ts'
import type { Move, Step, Waybill } from './waybill.ts'

/** What makes one carrier's counter unlike another's. */
export interface CarrierDesk {
  readonly id: string
  /** Whole ways a parcel can go, by name. */
  readonly paths: Readonly<Record<string, readonly Step[]>>
  /** The step a code of this carrier stands for; undefined when it is no code at all. */
  stepOf(code: string, waybill: Waybill): Step | undefined
  describe(move: Move): string
  /** Whether `state` is the one with the courier at the door. */
  isAttempt(state: string): boolean
  push(waybill: Waybill, move: Move): void
}

/** Writes what happened to the parcel and tells the platform. */
export function move(world: World, desk: CarrierDesk, waybill: Waybill, step: Step): Move {
  const { state, incident } = step
  const city = step.at === 'origin' ? waybill.sender.city : waybill.recipient.city
  const done: Move = { at: world.clock.ms(), state, city, ...(incident === undefined ? {} : { incident }) }
  waybill.moves.push(done)
  desk.push(waybill, done)
  return done
}

/** The first step now, the others `everyMs` of sandbox time apart. */
export function walk(world: World, desk: CarrierDesk, waybill: Waybill, steps: readonly Step[], everyMs: number): void {
  steps.forEach((step, index) => {
    if (index === 0) move(world, desk, waybill, step)
    else
      world.clock.after(index * everyMs, () => {
        if (!waybill.cancelled) move(world, desk, waybill, step)
      })
  })
}

/** What is left of a way for a parcel that is already on it: after a failed attempt it goes out once more. */
export function rest(desk: CarrierDesk, waybill: Waybill, path: readonly Step[]): readonly Step[] {
  const seen = new Set(waybill.moves.map(({ state }) => state))
  const last = path.findLastIndex((step) => step.incident === undefined && seen.has(step.state))
  const ahead = path.slice(last + 1)
  const attempt = path.find((step) => desk.isAttempt(step.state) && step.incident === undefined)
  const failed = waybill.moves.at(-1)?.incident !== undefined
  return failed && attempt && path.indexOf(attempt) <= last ? [attempt, ...ahead] : ahead
}
