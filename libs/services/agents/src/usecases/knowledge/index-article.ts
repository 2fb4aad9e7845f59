import { passagesOf } from '../../domain/knowledge/passages.ts'
import type { KnowledgeParts } from './ports.ts'

export const INDEX_ARTICLE = 'agents.index-article'

export interface IndexArticle {
  readonly articleId: string
  /** Milliseconds: the version of the entries. An older effect that runs late changes nothing. */
  readonly at: number
}

/** Puts the passages of the current version into words and vectors, and takes out those of older versions. Doing it again is harmless. */
export async function indexArticle(
  { articles, index, reading }: KnowledgeParts,
  { articleId, at }: IndexArticle,
): Promise<void> {
  const { words, vectors, embeddings } = index()
  const [[current], versions] = await reading(() =>
    Promise.all([articles.current([articleId]), articles.versions(articleId)]),
  )
  const passages = current ? passagesOf(current.body) : []
  const most = Math.max(passages.length, ...versions.map(({ passages: count }) => count))
  const embedded = current
    ? await embeddings.embed(
        passages.map((passage) => `${current.title}\n${passage}`),
        'passage',
      )
    : []
  for (let number = 0; number < most; number++) {
    const id = `${articleId}.${number}`
    const passage = passages[number]
    if (passage === undefined || !current) {
      await Promise.all([words.remove(id, at), vectors.remove(id, at)])
      continue
    }
    const filters = { kind: current.kind }
    await Promise.all([
      words.upsert(id, { text: { title: current.title, body: passage }, filters }, at),
      vectors.upsert(id, embedded[number]!, { filters }, at),
    ])
  }
}
