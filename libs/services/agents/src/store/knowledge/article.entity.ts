import { entity, jsonb, text } from '@litper/platform'
import type { ArticleKind, ArticleState } from '../../domain/knowledge/article.ts'
import type { BrandVoice } from '../../domain/knowledge/brand-voice.ts'

export const ArticleEntity = entity('agents.articles', {
  id: { type: 'uuid', primary: true },
  kind: { ...text<ArticleKind>(), update: false },
  state: text<ArticleState>(),
  title: { type: 'text' },
  current: { type: 'int', nullable: true },
  newest: { type: 'int' },
  updatedAt: { type: 'timestamptz' },
})
export const ArticleVersionEntity = entity('agents.article_versions', {
  tenantId: { type: 'uuid', primary: true },
  articleId: { type: 'uuid', primary: true },
  version: { type: 'int', primary: true },
  title: { type: 'text', update: false },
  body: { type: 'text', update: false },
  passages: { type: 'int', update: false },
  proposedBy: { type: 'text', update: false },
  proposedAt: { type: 'timestamptz', update: false },
  approvedBy: { type: 'text', nullable: true },
  approvedAt: { type: 'timestamptz', nullable: true },
})
export const BrandVoiceEntity = entity('agents.brand_voices', {
  tenantId: { type: 'uuid', primary: true },
  voice: jsonb<BrandVoice>(),
})
export const knowledgeEntities = [ArticleEntity, ArticleVersionEntity, BrandVoiceEntity]
