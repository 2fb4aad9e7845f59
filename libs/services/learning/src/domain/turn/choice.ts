import { isTried, isUnchosen } from '@litper/kernel'
import { compare, LEAST_MESSAGES, type Sample } from '../compare.ts'
import { type Chosen, countOf, prove } from './evidence.ts'
import type { Found, Subject, Value } from './subject.ts'

type Chance = Chosen['value']

/** A turn about one value among many for a place: each order gets one, and ends well or not. */
export function choiceSubject(
  of: Pick<Subject, 'kind' | 'trialShare' | 'days'> & {
    /** Cases of each value, as the search for candidates counts them. */
    readonly counts: (seen: readonly Chosen[]) => readonly PlaceCount[]
  },
): Subject<Chosen> {
  return {
    ...of,
    find: (choosing, inForce) => findBetter(of.counts(choosing), inForce),
    prove: (seen, found) => prove(seen.filter(isOf(found.to)), seen.filter(isChampion(found))),
    proveTrial(seen, turn, confidence) {
      const isOurs = ({ orderId }: Chosen) => isTried({ turnId: turn.id, share: turn.share }, orderId)
      return prove(
        seen.filter(isOurs),
        seen.filter((one) => !isOurs(one)),
        { confidence },
      )
    },
    measure: (seen) => countOf(seen.filter(({ orderId }) => !isUnchosen(orderId))),
  }
}

/** What was seen of one value in one place. */
export interface PlaceCount extends Sample {
  readonly place: string
  readonly value: Chance
}
/** What was seen of each value in each place. */
export const countValues = (seen: readonly Chosen[]): PlaceCount[] =>
  [...Map.groupBy(seen, ({ place, value }) => JSON.stringify([value, place])).values()].map((all) => ({
    ...{ place: all[0]!.place, value: all[0]!.value, messages: all.length },
    moved: all.filter(({ good }) => good).length,
  }))

/** Places where another value did better than the one in force: the best of each. */
export function findBetter(all: readonly PlaceCount[], inForce: (place: string) => Value | null): Found[] {
  // one with fewer is not compared, and must not make the others harder to prove
  const comparisons = all.filter(({ messages }) => messages >= LEAST_MESSAGES).length
  return [...Map.groupBy(all, ({ place }) => place)].flatMap(([place, counts]) => {
    const from = inForce(place)
    const champion = (to: Chance) => sum(counts.filter(({ value }) => (from === null ? value !== to : value === from)))
    const [best] = counts
      .filter((one) => one.value !== from && compare(one, champion(one.value), comparisons).verdict === 'better')
      .sort((a, b) => b.moved / b.messages - a.moved / a.messages)
    return best ? [{ place, from, to: best.value }] : []
  })
}
const sum = (all: readonly Sample[]): Sample => ({
  messages: all.reduce((total, { messages }) => total + messages, 0),
  moved: all.reduce((total, { moved }) => total + moved, 0),
})

const isOf = (wanted: Value) => (one: Chosen) => one.value === wanted
/** A case as the policy in force makes it: with its value, or, where there is none, with any but the candidate. */
const isChampion = ({ from, to }: Pick<Found, 'from' | 'to'>) =>
  from === null ? (one: Chosen) => one.value !== to : isOf(from)
