import { shareOf } from '@litper/kernel'
import type { Proof, Seen } from './evidence.ts'
import type { Checked, Found, Subject } from './subject.ts'

const GOLDEN = 0.3
/** The golden set: three in ten orders, by their id, that no candidate is chosen from. */
const isGolden = ({ orderId }: Pick<Seen, 'orderId'>): boolean => shareOf(`golden ${orderId}`) < GOLDEN
/** The last third of the time is the history on which a candidate is replayed. */
const REPLAYED = 1 / 3

/** The three parts of what was seen: to choose from, to hold the choice against, and to replay it on. */
export function partsOf<S extends Seen>(seen: readonly S[]): Record<'choosing' | 'golden' | 'replay', readonly S[]> {
  const times = seen.map(({ at }) => Date.parse(at))
  const [from, to] = [times.reduce((a, b) => Math.min(a, b), Infinity), times.reduce((a, b) => Math.max(a, b), 0)]
  const cut = to - (to - from) * REPLAYED
  const isLate = ({ at }: Seen) => Date.parse(at) >= cut
  return {
    golden: seen.filter(isGolden),
    replay: seen.filter((one) => isLate(one) && !isGolden(one)),
    choosing: seen.filter((one) => !isLate(one) && !isGolden(one)),
  }
}

/** A case without a place is of all of them. */
export const isIn =
  ({ place }: Pick<Found, 'place'>) =>
  (one: Seen): boolean =>
    one.place === '' || one.place === place

export interface Examined {
  readonly golden: Proof
  readonly replay: Proof
  /** On what is no tenant's, where the kind has such a set. */
  readonly shared?: Checked
  /** Only one that is better on both may be tried on customers. */
  readonly verdict: 'try' | 'refuse'
}
/** Holds a candidate against the golden set and the replayed history. */
export function examine(subject: Subject, seen: readonly Seen[], found: Found): Examined {
  const { golden, replay } = partsOf(seen.filter(isIn(found)))
  const proofs = { golden: subject.prove(golden, found), replay: subject.prove(replay, found) }
  const isBetter = proofs.golden.verdict === 'better' && proofs.replay.verdict === 'better'
  const shared = subject.check?.(found)
  const verdict = isBetter && (shared?.isPassed ?? true) ? 'try' : 'refuse'
  return { ...proofs, ...(shared && { shared }), verdict }
}
