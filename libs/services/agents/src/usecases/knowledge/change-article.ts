import { ArticleDecided, type ArticleProposed, type EventData, emit } from '@litper/contracts'
import { DomainError, newId, notFound } from '@litper/kernel'
import {
  type Article,
  type ArticleKind,
  type ArticleVersion,
  approve,
  propose,
  retire,
} from '../../domain/knowledge/article.ts'
import { INDEX_ARTICLE } from './index-article.ts'
import type { KnowledgeParts } from './ports.ts'

export interface ProposeArticle {
  readonly id?: string | undefined
  readonly kind: ArticleKind
  readonly title: string
  readonly body: string
}
const missing = (id: string) => notFound('article.not_found', { id })

export async function proposeArticle(
  { articles, clock, who }: KnowledgeParts,
  { id, ...given }: ProposeArticle,
): Promise<Article> {
  const known = id === undefined ? undefined : await articles.lock(id)
  if (id !== undefined && !known) throw missing(id)
  const at = clock.now().toISOString()
  const { article, version } = propose(id ?? newId(), known, { ...given, by: who(), at })
  await articles.save(article)
  await articles.addVersion(article.id, version)
  return article
}

/** Learning drafted it from what people answered: a version that nothing is answered from before a person approves it. Once, under the id of its turn. */
export async function takeDraft(
  { articles }: KnowledgeParts,
  { turnId, title, body, at }: EventData<typeof ArticleProposed>,
): Promise<void> {
  if (await articles.lock(turnId)) return
  const by = `learning, turn ${turnId}`
  const { article, version } = propose(turnId, undefined, { kind: 'article', title, body, by, at })
  await articles.save(article)
  await articles.addVersion(article.id, version)
}

/** Approved, it is answered from; the index follows after the commit. */
export async function approveArticle(
  parts: KnowledgeParts,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<Article> {
  const { articles, clock, who } = parts
  const known = await articles.lock(id)
  if (!known) throw missing(id)
  const wanted = version ?? known.newest
  const chosen = (await articles.versions(id)).find((one) => one.version === wanted)
  if (!chosen) throw new DomainError('article.version_not_found', 'not_found', { version: wanted })
  const at = clock.now().toISOString()
  const article = approve(known, chosen, at)
  await articles.save(article)
  if (chosen.approvedAt === undefined) await articles.approved(id, wanted, who(), at)
  await tell(parts, { articleId: id, decision: 'approved', version: wanted, at })
  await scheduleIndex(parts, article)
  return article
}

export async function retireArticle(parts: KnowledgeParts, { id }: { readonly id: string }): Promise<Article> {
  const known = await parts.articles.lock(id)
  if (!known) throw missing(id)
  if (known.state === 'retired') return known
  const article = retire(known, parts.clock.now().toISOString())
  await parts.articles.save(article)
  await tell(parts, { articleId: id, decision: 'retired', at: article.updatedAt })
  await scheduleIndex(parts, article)
  return article
}

export async function readArticle(
  { articles }: KnowledgeParts,
  { id }: { readonly id: string },
): Promise<Article & { readonly versions: readonly ArticleVersion[] }> {
  const article = await articles.read(id)
  if (!article) throw missing(id)
  return { ...article, versions: await articles.versions(id) }
}

const tell = ({ publish, who }: KnowledgeParts, decided: Omit<EventData<typeof ArticleDecided>, 'by'>) =>
  publish([emit(ArticleDecided, { ...decided, by: who() })])

/** Each change of what is answered is an effect of its own; the effect reads what holds when it runs. */
const scheduleIndex = ({ scheduleEffect }: KnowledgeParts, { id, updatedAt }: Article) =>
  scheduleEffect(INDEX_ARTICLE, `${id} ${updatedAt}`, { articleId: id, at: Date.parse(updatedAt) })
