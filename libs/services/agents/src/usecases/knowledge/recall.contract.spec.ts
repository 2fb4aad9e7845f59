import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOpenAiEmbeddings } from '../../../../../adapters/src/llm/open-vendors.ts'
import { knowledgeWorld, shopArticles, shopQuestions } from '../../knowledge.testing.ts'
import { searchKnowledge } from './search-knowledge.ts'

let world: Awaited<ReturnType<typeof knowledgeWorld>>
const idOf = new Map<string, string>()
beforeAll(async () => {
  // another server of embeddings, to measure it: `openai+http://127.0.0.1:8100/v1?model=M&dimensions=384`
  const url = process.env['RECALL_EMBEDDINGS_URL']
  const keys = { ANTHROPIC_API_KEY: '', OPENAI_API_KEY: 'local' }
  world = await knowledgeWorld(url ? await openOpenAiEmbeddings(url, keys) : undefined)
  for (const { id, ...article } of shopArticles()) idOf.set(id, (await world.publish(article)).id)
  await world.index()
}, 120_000)
afterAll(() => world?.stop())

/** The share of questions whose article is among the first `most`; several passages of one article count once. */
async function recall(by: 'words' | 'vectors' | undefined, most: number): Promise<number> {
  let met = 0
  const questions = shopQuestions()
  for (const { question, article } of questions) {
    const { data } = await world.as(() => searchKnowledge(world.parts, { query: question, limit: 20, by }))
    if ([...new Set(data.map(({ articleId }) => articleId))].slice(0, most).includes(idOf.get(article)!)) met += 1
  }
  return Math.round((met / questions.length) * 1000) / 1000
}

it('finds the article that answers, by words, by vectors, and better by both', async () => {
  expect(shopQuestions().length).toBeGreaterThanOrEqual(150)
  const figures: Record<string, number> = {}
  for (const [name, by] of [
    ['words', 'words'],
    ['vectors', 'vectors'],
    ['both', undefined],
  ] as const)
    for (const most of [1, 3]) figures[`${name}@${most}`] = await recall(by, most)
  console.log(
    `recall on ${shopQuestions().length} questions, ${idOf.size} articles, ${world.parts.index().embeddings.model}: ${JSON.stringify(figures)}`,
  )
  expect(figures['both@3']).toBeGreaterThanOrEqual(0.7)
  expect(figures['both@3']).toBeGreaterThanOrEqual(Math.min(figures['words@3']!, figures['vectors@3']!))
}, 300_000)
