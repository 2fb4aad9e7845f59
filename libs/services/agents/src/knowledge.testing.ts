import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import type { Embeddings } from '@litper/ports'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { HashedEmbeddings } from '../../../adapters/src/llm/hashed-embeddings.ts'
import { PostgresVectors } from '../../../adapters/src/postgres/vectors.ts'
import { knowledgeSteps } from '../migrations/10-knowledge.ts'
import type { ArticleKind } from './domain/knowledge/article.ts'
import { knowledgeEntities } from './store/knowledge/article.entity.ts'
import { PostgresArticleStore, PostgresVoiceStore } from './store/knowledge/article-store.ts'
import { approveArticle, proposeArticle } from './usecases/knowledge/change-article.ts'
import { type IndexArticle, indexArticle } from './usecases/knowledge/index-article.ts'
import { passageIndex } from './usecases/knowledge/passage-index.ts'
import type { KnowledgeParts } from './usecases/knowledge/ports.ts'

export interface GivenArticle {
  readonly kind: ArticleKind
  readonly title: string
  readonly body: string
}

/** For specs: the parts of knowledge on a database of their own; `index` runs the effects that were scheduled. */
export async function knowledgeWorld(embeddings: Embeddings = new HashedEmbeddings()) {
  const test = await startTestDatabase({
    schemas: [{ schema: 'agents', steps: knowledgeSteps }],
    entities: knowledgeEntities,
    scope: currentTenant,
  })
  const tenant = tenantId(newId())
  const scheduled: IndexArticle[] = []
  const told = new EmittedLog()
  const vectors = new PostgresVectors({ db: test.db, scope: currentTenant, indexed: false })
  const parts: KnowledgeParts = {
    articles: new PostgresArticleStore(test.db),
    voices: new PostgresVoiceStore(test.db),
    index: () => passageIndex(test.search, vectors, embeddings),
    scheduleEffect: async (_, __, payload) => scheduled.push(payload as IndexArticle) > 0,
    publish: told.publish,
    reading: (work) => test.db.reading(work),
    clock: { now: () => new Date() },
    who: () => 'user t',
  }
  const as = <T>(work: () => Promise<T>, who = tenant): Promise<T> =>
    runInContext({ tenant: who, actor: { kind: 'user', id: 't', roles: [] } }, work)
  const within = <T>(work: () => Promise<T>, who = tenant): Promise<T> => as(() => test.db.transaction(work), who)
  const index = async (who = tenant) => {
    for (const article of scheduled.splice(0)) await as(() => indexArticle(parts, article), who)
  }
  const publish = (given: GivenArticle, id?: string) =>
    within(async () => {
      const { id: made } = await proposeArticle(parts, { ...given, id })
      return approveArticle(parts, { id: made })
    })
  return { told, parts, as, within, index, publish, scheduled, stop: () => test.stop() }
}

const lines = <T>(name: string): T[] =>
  readFileSync(join(import.meta.dirname, '..', 'data', 'knowledge', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** A shop's articles, and questions with the one that answers each. */
export const shopArticles = () => lines<GivenArticle & { readonly id: string }>('articles.jsonl')
export const shopQuestions = () => lines<{ readonly question: string; readonly article: string }>('questions.jsonl')
