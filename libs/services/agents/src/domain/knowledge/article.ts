import { DomainError, invalid } from '@litper/kernel'
import { passagesOf } from './passages.ts'

export const ARTICLE_KINDS = ['article', 'policy', 'product'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]
export const ARTICLE_STATES = ['proposed', 'approved', 'retired'] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]

export interface Article {
  readonly id: string
  readonly kind: ArticleKind
  /** `proposed`: no version was ever approved. */
  readonly state: ArticleState
  readonly title: string
  /** The approved version; what is answered from. */
  readonly current?: number
  readonly newest: number
  readonly updatedAt: string
}
export interface ArticleVersion {
  readonly version: number
  readonly title: string
  readonly body: string
  readonly passages: number
  readonly proposedBy: string
  readonly proposedAt: string
  readonly approvedBy?: string
  readonly approvedAt?: string
}
export interface Proposal {
  readonly kind: ArticleKind
  readonly title: string
  readonly body: string
  readonly by: string
  readonly at: string
}
interface Proposed {
  readonly article: Article
  readonly version: ArticleVersion
}

/** A new article, or the next version of one: nothing is answered from it before it is approved. */
export function propose(id: string, known: Article | undefined, { kind, title, body, by, at }: Proposal): Proposed {
  if (known?.state === 'retired') throw new DomainError('article.retired', 'conflict')
  const number = (known?.newest ?? 0) + 1
  const passages = passagesOf(body).length
  if (passages === 0) throw invalid('article.empty')
  const version = { version: number, title, body, passages, proposedBy: by, proposedAt: at }
  const article: Article = known
    ? { ...known, newest: number, updatedAt: at, ...(known.current === undefined && { title }) }
    : { id, kind, state: 'proposed', title, newest: number, updatedAt: at }
  return { article, version }
}

/** The version that is answered from, from now on. One that was approved stays what it is; an older one may come back, and so may a retired article. */
export function approve(known: Article, { version, title }: ArticleVersion, at: string): Article {
  return { ...known, state: 'approved', current: version, title, updatedAt: at }
}

/** Answered from no more. Its versions stay: what was answered can be looked up. */
export const retire = ({ current: _, ...known }: Article, at: string): Article => ({
  ...known,
  state: 'retired',
  updatedAt: at,
})
