import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { INDEX_ARTICLE, type IndexArticle, indexArticle } from '../../usecases/knowledge/index-article.ts'
import type { KnowledgeParts } from '../../usecases/knowledge/ports.ts'
import { KNOWLEDGE_PARTS } from './parts.ts'

/** What is approved or retired is found, or found no more. Doing it again is harmless. */
@Effect({ kind: INDEX_ARTICLE })
export class IndexArticleEffect implements EffectHandler<IndexArticle, void> {
  constructor(@Inject(KNOWLEDGE_PARTS) private readonly parts: KnowledgeParts) {}

  act(article: IndexArticle): Promise<void> {
    return indexArticle(this.parts, article)
  }
}
