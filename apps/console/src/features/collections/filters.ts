import { AGES, type AgeId } from './ages.ts'

/** The piles of money, each one metric of the catalogue. */
export const PILES = ['cobrado', 'camino', 'perdido'] as const
export type Pile = (typeof PILES)[number]
export const METRIC_OF = {
  cobrado: 'collected_by_carriers',
  camino: 'to_collect',
  perdido: 'lost_to_returns',
} as const satisfies Record<Pile, string>

/** What the address says. */
export interface CollectionFilters {
  readonly ver?: Pile
  readonly transportadora?: string
  readonly edad?: AgeId
}

export function readCollectionFilters({ ver, transportadora, edad }: Record<string, unknown>): CollectionFilters {
  const pile = PILES.find((one) => one === ver)
  const age = AGES.find(({ id }) => id === edad)?.id
  const carrier = typeof transportadora === 'string' && /^[a-z][a-z0-9-]{1,39}$/.test(transportadora) && transportadora
  return { ...(pile && { ver: pile }), ...(carrier && { transportadora: carrier }), ...(age && { edad: age }) }
}
