export interface Entry {
  readonly id: string
  readonly at: string
  readonly seenAt: string | null
  readonly importance: 'main' | 'normal' | 'detail'
}
export type Item<E extends Entry> =
  | { readonly kind: 'entry'; readonly entry: E; readonly isLate: boolean }
  | { readonly kind: 'silence'; readonly id: string; readonly hours: number }
  | { readonly kind: 'details'; readonly id: string; readonly entries: readonly E[] }

/** Silence shorter than this says nothing. */
const SILENCE_MS = 24 * 3_600_000
/** News that came so long after it happened is late. */
const LATE_MS = 3 * 3_600_000

/** What several services told, each oldest first; by time, newest first: details in a row are folded, silence of a day or more is one line. */
export function mergeTimelines<E extends Entry>(told: readonly (readonly E[])[]): Item<E>[] {
  const all = told.flatMap((one) => one.toReversed()).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const items: Item<E>[] = []
  let details: E[] = []
  const fold = () => {
    if (details.length > 0) items.push({ kind: 'details', id: details[0]!.id, entries: details })
    details = []
  }
  all.forEach((entry, at) => {
    const gap = at === 0 ? 0 : Date.parse(all[at - 1]!.at) - Date.parse(entry.at)
    if (gap >= SILENCE_MS) {
      fold()
      items.push({ kind: 'silence', id: `silence ${entry.id}`, hours: Math.floor(gap / 3_600_000) })
    }
    if (entry.importance === 'detail') details.push(entry)
    else {
      fold()
      items.push({ kind: 'entry', entry, isLate: isLate(entry) })
    }
  })
  fold()
  return items
}

const isLate = ({ at, seenAt }: Entry) => seenAt !== null && Date.parse(seenAt) - Date.parse(at) >= LATE_MS
