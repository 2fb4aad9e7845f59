import type { Lab } from './lab.ts'
import { cpuFigure, type Figure } from './report.ts'
import { median } from './stats.ts'
import type { System } from './system.ts'

/** One way to run the platform. */
export interface Mode {
  readonly what: string
  readonly goal: number
  readonly env: NodeJS.ProcessEnv
  /** Services that stay away. */
  readonly without?: readonly string[]
}

/**
 * Measures every mode in each round, in turns, each in a new process.
 * @param measure CPU milliseconds of an order
 * @returns of each mode, one figure a round
 */
export async function inTurns(
  { options }: Lab,
  system: System,
  modes: readonly Mode[],
  measure: () => Promise<number>,
): Promise<number[][]> {
  const costs = modes.map((): number[] => [])
  for (let n = 0; n < options.rounds; n++)
    for (const [at, { env, without }] of modes.entries()) {
      await system.start(options.form, env, without)
      costs[at]!.push(await measure())
    }
  return costs
}

/** Each mode but the first, against the first, which is called `base`. */
export function againstFirst(modes: readonly Mode[], costs: readonly number[][], base: string): Figure[] {
  const limit = median(costs[0]!)
  return modes
    .slice(1)
    .map(({ what, goal }, at) => cpuFigure(`order, ${what} : ${base}`, median(costs[at + 1]!), limit, goal))
}

export const byMode = (modes: readonly Mode[], costs: readonly number[][]) =>
  Object.fromEntries(modes.map(({ what }, at) => [what, costs[at]]))
