import { compare } from '../compare.ts'
import { type Proof, prove, type Seen } from './evidence.ts'
import { shareOf } from './random.ts'

/** A city in which another hour may be better for a message. */
export interface Found {
  readonly city: string
  readonly from: number
  readonly to: number
}
const GOLDEN = 0.3
/** The golden set: three in ten orders, by their id, that no candidate is chosen from. */
const isGolden = ({ orderId }: Pick<Seen, 'orderId'>): boolean => shareOf(`golden ${orderId}`) < GOLDEN
/** The last third of the time is the history on which a candidate is replayed. */
const REPLAYED = 1 / 3

/** The three parts of what was seen: to choose from, to hold the choice against, and to replay it on. */
export function partsOf(seen: readonly Seen[]): Record<'choosing' | 'golden' | 'replay', readonly Seen[]> {
  const times = seen.map(({ sentAt }) => Date.parse(sentAt))
  const [from, to] = [times.reduce((a, b) => Math.min(a, b), Infinity), times.reduce((a, b) => Math.max(a, b), 0)]
  const cut = to - (to - from) * REPLAYED
  const isLate = ({ sentAt }: Seen) => Date.parse(sentAt) >= cut
  return {
    golden: seen.filter(isGolden),
    replay: seen.filter((one) => isLate(one) && !isGolden(one)),
    choosing: seen.filter((one) => !isLate(one) && !isGolden(one)),
  }
}

/** Cities where another hour did better than the one in force, by the part to choose from alone: the best hour of each. */
export function findBetter(choosing: readonly Seen[], timing: (city: string) => number): Found[] {
  const cities = [...Map.groupBy(choosing, ({ city }) => city)]
  const comparisons = cities.reduce((sum, [, seen]) => sum + new Set(seen.map(({ hour }) => hour)).size, 0)
  return cities.flatMap(([city, seen]) => {
    const from = timing(city)
    const champion = countAt(seen, from)
    const better = [...new Set(seen.map(({ hour }) => hour))]
      .filter((hour) => hour !== from)
      .map((hour) => ({ hour, ...countAt(seen, hour) }))
      .filter((one) => compare(one, champion, comparisons).verdict === 'better')
      .sort((a, b) => b.moved / b.messages - a.moved / a.messages)[0]
    return better ? [{ city, from, to: better.hour }] : []
  })
}
function countAt(seen: readonly Seen[], hour: number) {
  const there = seen.filter((one) => one.hour === hour)
  return { messages: there.length, moved: there.filter(({ moved }) => moved).length }
}

export interface Examined {
  readonly golden: Proof
  readonly replay: Proof
  /** Only one that is better on both may be tried on customers. */
  readonly verdict: 'try' | 'refuse'
}
/** Holds a candidate against the golden set and the replayed history. */
export function examine(seen: readonly Seen[], { city, from, to }: Found): Examined {
  const { golden, replay } = partsOf(seen.filter((one) => one.city === city))
  const at = (some: readonly Seen[], hour: number) => some.filter((one) => one.hour === hour)
  const proofs = { golden: prove(at(golden, to), at(golden, from)), replay: prove(at(replay, to), at(replay, from)) }
  const isBetter = proofs.golden.verdict === 'better' && proofs.replay.verdict === 'better'
  return { ...proofs, verdict: isBetter ? 'try' : 'refuse' }
}
