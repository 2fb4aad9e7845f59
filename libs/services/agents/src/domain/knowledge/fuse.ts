/** As in the paper of Cormack, Clarke and Büttcher (2009): how little the first ranks weigh over the next. */
const K = 60

/** Ids, best first. */
export type Ranking = readonly string[]

/** Several rankings as one, by the reciprocal of the ranks: scores of different searches cannot be compared, ranks can. */
export function fuse(rankings: readonly Ranking[]): { readonly id: string; readonly score: number }[] {
  const scores = new Map<string, number>()
  for (const ids of rankings)
    for (const [rank, id] of ids.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (K + rank + 1))
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
