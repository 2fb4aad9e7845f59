/**
 * What is kept of the events of one order: the smallest facts, in no particular order and each once. Everything that is counted of an order
 * and its waybills is a function of this set, so that late and repeated events give the same numbers. `at` is milliseconds.
 */
export type Note =
  | {
      readonly k: 'placed'
      readonly at: number
      readonly total: string
      readonly cur: string
      readonly cod: boolean
      readonly shop: string
    }
  | { readonly k: 'held'; readonly at: number; readonly why: string }
  | {
      readonly k: 'confirmed'
      readonly at: number
      readonly total: string
      readonly cur: string
      readonly city: string
    }
  | { readonly k: 'cancelled'; readonly at: number; readonly by: string }
  | { readonly k: 'restored'; readonly at: number }
  | {
      readonly k: 'created'
      readonly at: number
      readonly w: string
      readonly rev: number
      readonly carrier: string
      readonly city: string
      readonly shop: string
      readonly collect?: string
      readonly cur?: string
      readonly due?: number
      readonly adopted?: true
    }
  | { readonly k: 'moved'; readonly at: number; readonly w: string; readonly state: string; readonly family?: string }
  /** Its customer rated it; a later rating takes the place of this one. */
  | { readonly k: 'rated'; readonly at: number; readonly w: string; readonly stars: number }
  /** The waybill was cancelled at the carrier, or refused by it. */
  | { readonly k: 'off'; readonly at: number; readonly w: string; readonly state: 'cancelled' | 'refused' }

/** The set with these too: each note once, in one order. */
export function withNotes(known: readonly Note[], more: readonly Note[]): readonly Note[] {
  const all = new Map(known.map((note) => [keyOf(note), note]))
  const before = all.size
  for (const note of more) {
    const key = keyOf(note)
    if (!all.has(key)) all.set(key, note)
  }
  if (all.size === before) return known
  return [...all].sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1)).map(([, note]) => note)
}

const keyOf = (note: Note): string => JSON.stringify(note, Object.keys(note).sort())
