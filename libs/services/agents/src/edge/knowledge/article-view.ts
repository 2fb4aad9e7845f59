import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { ARTICLE_KINDS, ARTICLE_STATES, type Article, type ArticleVersion } from '../../domain/knowledge/article.ts'
import type { FoundPassage } from '../../usecases/knowledge/search-knowledge.ts'

export const kindShape = z.enum(ARTICLE_KINDS).describe('`policy`: what the shop holds to; `product`: facts of goods')
export const articleView = z
  .object({
    id: idShape,
    kind: kindShape,
    state: z.enum(ARTICLE_STATES),
    title: z.string(),
    current: z.number().int().nullable().describe('the approved version: what is answered from'),
    newest: z.number().int(),
    updatedAt: instantShape,
  })
  .meta({ id: 'Article' })

const version = z.object({
  version: z.number().int(),
  title: z.string(),
  body: z.string(),
  proposedBy: z.string(),
  proposedAt: instantShape,
  approvedBy: z.string().nullable(),
  approvedAt: instantShape.nullable(),
})
export const articleWithVersions = articleView
  .extend({ versions: z.array(version).describe('oldest first') })
  .meta({ id: 'ArticleWithVersions' })

export const foundView = z
  .object({
    articleId: idShape,
    version: z.number().int(),
    passageNumber: z.number().int().describe('from 0'),
    kind: kindShape,
    title: z.string(),
    passage: z.string(),
    score: z.number().describe('by rank in words and vectors; comparable within one answer only'),
    coverage: z.number().describe('the share of the question’s words that the passage speaks of'),
    citation: z.string().describe('to stand behind what is said from it: `Title (article id, version)`'),
  })
  .meta({ id: 'FoundPassage' })

export const viewOf = ({ current, ...article }: Article): OutputOf<{ output: typeof articleView }> => ({
  ...article,
  current: current ?? null,
})

export const withVersions = ({ versions, ...article }: Article & { readonly versions: readonly ArticleVersion[] }) => ({
  ...viewOf(article),
  versions: versions.map(({ version, title, body, proposedBy, proposedAt, approvedBy, approvedAt }) => ({
    version,
    title,
    body,
    proposedBy,
    proposedAt,
    approvedBy: approvedBy ?? null,
    approvedAt: approvedAt ?? null,
  })),
})

export const foundViewOf = (found: FoundPassage) => ({
  ...found,
  citation: `${found.title} (${found.articleId}, v${found.version})`,
})
