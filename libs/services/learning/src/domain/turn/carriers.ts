import { countValues, type PlaceCount } from './choice.ts'
import type { Chosen } from './evidence.ts'

/**
 * A city's few parcels say little of a carrier there; its parcels everywhere say more. So its share in a city is drawn towards its share
 * in all of them, as if it had so many parcels more there.
 */
const STRENGTH = 50

export interface CarrierPrior extends PlaceCount {
  /** Delivered, of all that were counted, drawn towards the carrier's share everywhere. */
  readonly share: number
}

/** How often each carrier delivers in each city. */
export function carrierPriors(counts: readonly PlaceCount[]): CarrierPrior[] {
  const everywhere = new Map(
    [...Map.groupBy(counts, ({ value }) => value)].map(([value, all]) => [
      value,
      sumOf(all, 'moved') / sumOf(all, 'messages'),
    ]),
  )
  return counts.map((one) => ({
    ...one,
    share: (one.moved + STRENGTH * everywhere.get(one.value)!) / (one.messages + STRENGTH),
  }))
}
const sumOf = (all: readonly PlaceCount[], what: 'moved' | 'messages') => all.reduce((sum, one) => sum + one[what], 0)

/** As the search counts them: with what is known of the carrier elsewhere. */
export const carrierCounts = (seen: readonly Chosen[]): PlaceCount[] =>
  carrierPriors(countValues(seen)).map(({ place, value, messages, share }) => ({
    ...{ place, value, messages },
    moved: messages * share,
  }))
