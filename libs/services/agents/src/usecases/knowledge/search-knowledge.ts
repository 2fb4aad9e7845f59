import { coverageOf, subjectOf } from '@litper/understanding'
import type { ArticleKind } from '../../domain/knowledge/article.ts'
import { fuse, type Ranking } from '../../domain/knowledge/fuse.ts'
import { passagesOf } from '../../domain/knowledge/passages.ts'
import type { KnowledgeParts, PassageIndex } from './ports.ts'

/** How deep each ranking is read. */
const DEPTH = 20
/** Of the question's words that a passage must speak of to be given as the answer. */
const ANSWERS = 0.5

export interface SearchKnowledge {
  readonly query: string
  readonly kind?: ArticleKind | undefined
  readonly limit: number
  /** For measurements; both when left out. */
  readonly by?: 'words' | 'vectors' | undefined
}
export interface FoundPassage {
  readonly articleId: string
  readonly version: number
  /** From 0. */
  readonly passageNumber: number
  readonly kind: ArticleKind
  readonly title: string
  readonly passage: string
  readonly score: number
  /** Share of the question's words that it speaks of. */
  readonly coverage: number
}

/**
 * The passages that answer a question, best first: words and vectors, fused by rank. Each names article and version. Only what is approved now is
 * given, whatever the index still holds.
 */
export async function searchKnowledge(
  parts: KnowledgeParts,
  { query, kind, limit, by }: SearchKnowledge,
): Promise<{ readonly data: readonly FoundPassage[]; readonly answer: FoundPassage | null }> {
  const index = parts.index()
  const filters: Record<string, string> = kind === undefined ? {} : { kind }
  const rankings = await Promise.all([
    ...(by === 'vectors' ? [] : [wordRanking(index, query, filters)]),
    ...(by === 'words' ? [] : [vectorRanking(index, query, filters)]),
  ])
  const ranked = fuse(rankings)
  const ids = [...new Set(ranked.map(({ id }) => articleOf(id)))]
  const current = new Map((await parts.reading(() => parts.articles.current(ids))).map((one) => [one.articleId, one]))
  const data = ranked.flatMap(({ id, score }): FoundPassage[] => {
    const article = current.get(articleOf(id))
    const passageNumber = Number(id.slice(id.indexOf('.') + 1))
    const passage = article && passagesOf(article.body)[passageNumber]
    if (!article || passage === undefined) return []
    const { articleId, version, title } = article
    const coverage = coverageOf(query, `${title} ${passage}`)
    return [{ articleId, version, passageNumber, kind: article.kind, title, passage, score, coverage }]
  })
  const answer = data.slice(0, 3).find(({ coverage }) => coverage >= ANSWERS)
  return { data: data.slice(0, limit), answer: answer ?? null }
}

const articleOf = (id: string) => id.slice(0, id.indexOf('.'))

/**
 * The port finds entries with every word, which no question has: each word is asked for by itself. A word weighs by how few passages have it.
 */
async function wordRanking({ words }: PassageIndex, query: string, filters: Record<string, string>): Promise<Ranking> {
  const found = await Promise.all(
    subjectOf(query).map(async (word) => (await words.search({ query: word, filters, limit: DEPTH })).ids),
  )
  const scores = new Map<string, number>()
  for (const ids of found)
    for (const [rank, id] of ids.entries()) {
      const rarity = Math.log(1 + (DEPTH + 1) / ids.length)
      scores.set(id, (scores.get(id) ?? 0) + rarity * (1 - rank / (4 * DEPTH)))
    }
  const ids = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  return ids.slice(0, DEPTH)
}

async function vectorRanking(
  { vectors, embeddings }: PassageIndex,
  query: string,
  filters: Record<string, string>,
): Promise<Ranking> {
  const [vector] = await embeddings.embed([query], 'query')
  const near = await vectors.nearest(vector!, { limit: DEPTH, filters })
  return near.map(({ id }) => id)
}
