import { ArticleProposed, type EventData } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { takeDraft } from '../../usecases/knowledge/change-article.ts'
import type { KnowledgeParts } from '../../usecases/knowledge/ports.ts'
import { KNOWLEDGE_PARTS } from './parts.ts'

/** Drafts that learning made from what people answered. */
@Controller()
export class ProposalsSubscriber {
  constructor(@Inject(KNOWLEDGE_PARTS) private readonly parts: KnowledgeParts) {}

  @On(ArticleProposed, 'agents')
  proposed(@Payload() draft: EventData<typeof ArticleProposed>) {
    return takeDraft(this.parts, draft)
  }
}
