import type { World } from '../world/world.ts'
import type { Move, Step, Waybill } from './waybill.ts'

/** What differs between carriers. */
export interface CarrierDesk {
  readonly id: string
  /** The routes that a parcel can take, by name. */
  readonly paths: Readonly<Record<string, readonly Step[]>>
  /** The step of a code of this carrier; undefined when there is no such code. */
  stepOf(code: string, waybill: Waybill): Step | undefined
  describe(move: Move): string
  /** Whether `state` means that the courier is delivering. */
  isAttempt(state: string): boolean
  push(waybill: Waybill, move: Move): void
  /** What the merchant tells the carrier: the secret that its pushes prove themselves by from now on. */
  takeSecret(secret: string): void
}

/** Stores a movement of the parcel and reports it to the platform. */
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

/** The rest of a route for a parcel that has already moved: after a failed attempt it goes out once more. */
export function rest(desk: CarrierDesk, waybill: Waybill, path: readonly Step[]): readonly Step[] {
  const seen = new Set(waybill.moves.map(({ state }) => state))
  const last = path.findLastIndex((step) => step.incident === undefined && seen.has(step.state))
  const ahead = path.slice(last + 1)
  const attempt = path.find((step) => desk.isAttempt(step.state) && step.incident === undefined)
  const failed = waybill.moves.at(-1)?.incident !== undefined
  return failed && attempt && path.indexOf(attempt) <= last ? [attempt, ...ahead] : ahead
}
