import {
  CLOCK,
  currentContext,
  DATABASE,
  Effects,
  EMBEDDINGS,
  Events,
  provideParts,
  SEARCH,
  VECTORS,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { IndexArticleEffect } from './edge/knowledge/index-article.effect.ts'
import { KnowledgeController } from './edge/knowledge/knowledge.controller.ts'
import { KNOWLEDGE_PARTS } from './edge/knowledge/parts.ts'
import { ProposalsSubscriber } from './edge/knowledge/proposals.subscriber.ts'
import { PostgresArticleStore, PostgresVoiceStore } from './store/knowledge/article-store.ts'
import { passageIndex } from './usecases/knowledge/passage-index.ts'

/** What a tenant knows, and how its brand speaks: a part of the agents service. */
@Module({
  controllers: [KnowledgeController, ProposalsSubscriber],
  providers: [
    provideParts(
      KNOWLEDGE_PARTS,
      {
        database: DATABASE,
        effects: Effects,
        events: Events,
        clock: CLOCK,
        search: SEARCH,
        vectors: VECTORS,
        embeddings: EMBEDDINGS,
      },
      ({ database, effects, events, clock, search, vectors, embeddings }) => ({
        articles: new PostgresArticleStore(database),
        voices: new PostgresVoiceStore(database),
        index: () => passageIndex(search, vectors, embeddings),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        publish: (emitted) => events.publish(...emitted),
        reading: (work) => database.reading(work),
        clock,
        who: () => {
          const { actor } = currentContext() ?? {}
          return actor ? `${actor.kind} ${actor.id}` : 'nobody'
        },
      }),
    ),
    IndexArticleEffect,
  ],
})
export class KnowledgeModule {}
