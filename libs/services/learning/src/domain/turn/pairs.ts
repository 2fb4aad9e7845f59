import { bootstrap, type Counted, type Demand, type Draw, NOTHING, type Proof } from './evidence.ts'

/** A case that both judged: whether each was right. Both see the same case, so nothing else can make the difference. */
export interface Pair {
  readonly stratum: string
  readonly candidate: boolean
  readonly champion: boolean
}

/** In each stratum, and of all. */
const LEAST_OF_STRATUM = 40
const LEAST_OF_ALL = 150

/**
 * Whether one judge is right more often than another on the same cases: the bootstrap of the paired difference. Every stratum weighs
 * the same, however many cases it has: else a judge that never warns would be right about all parcels that arrive.
 */
export function provePairs(pairs: readonly Pair[], demand: Demand): Proof {
  const strata = [...Map.groupBy(pairs, ({ stratum }) => stratum).values()]
  const sides = { candidate: balanced(pairs, 'candidate'), champion: balanced(pairs, 'champion') }
  const isEnough = strata.length > 1 && strata.every(({ length }) => length >= LEAST_OF_STRATUM)
  if (!isEnough || pairs.length < LEAST_OF_ALL) return { ...sides, ...NOTHING }
  const counts = strata.map((all) => ({
    n: all.length,
    won: all.filter((one) => one.candidate && !one.champion).length,
    lost: all.filter((one) => one.champion && !one.candidate).length,
  }))
  const points = (draw: Draw) =>
    (100 / counts.length) *
    counts.reduce((sum, { n, won, lost }) => {
      // which cases decide, and which way each of them: two draws
      const deciding = Math.round(draw(n, (won + lost) / n))
      const drawn = deciding === 0 ? 0 : draw(deciding, won / (won + lost))
      return sum + (2 * drawn - deciding) / n
    }, 0)
  return { ...sides, ...bootstrap(points, demand) }
}

/** The share that is right, as the average of the strata. `messages`: so many cases would have the same error without strata. */
export function balanced(pairs: readonly Pair[], who: 'candidate' | 'champion'): Counted {
  const strata = [...Map.groupBy(pairs, ({ stratum }) => stratum).values()]
  if (strata.length === 0) return { messages: 0, share: 0 }
  const share = strata.reduce((sum, all) => sum + all.filter((one) => one[who]).length / all.length, 0) / strata.length
  const messages = strata.length ** 2 / strata.reduce((sum, { length }) => sum + 1 / length, 0)
  return { messages: Math.round(messages), share }
}
