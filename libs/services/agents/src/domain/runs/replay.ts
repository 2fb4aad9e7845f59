import { canonical } from './canonical.ts'
import { decide } from './decide.ts'
import type { Sha } from './plan-call.ts'
import { isInput, type RunEvent } from './run-events.ts'
import { evolve, fold, type Run } from './run-state.ts'

export interface Replayed {
  readonly same: boolean
  readonly decisions: number
  /** The place of the first event that comes out differently. */
  readonly differsAt?: number
}

/** Decides a recorded run again, without a model and without tools, and compares each decision, byte by byte. */
export function replay(recorded: readonly RunEvent[], sha: Sha): Replayed {
  let run: Run | undefined
  let place = 0
  let decisions = 0
  while (place < recorded.length) {
    const input = recorded[place]!
    if (!isInput(input)) return { same: false, decisions, differsAt: place }
    run = run ? evolve(run, input) : fold([input])
    place += 1
    for (const decision of decide(run, input.at, sha)) {
      if (canonical(decision) !== canonical(recorded[place])) return { same: false, decisions, differsAt: place }
      run = evolve(run, decision as RunEvent)
      place += 1
      decisions += 1
    }
  }
  return { same: true, decisions }
}
