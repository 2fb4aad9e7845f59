import { CLOCK, Events, provideParts, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import { knowledgeSteps } from '../migrations/10-knowledge.ts'
import manifest from '../package.json' with { type: 'json' }
import { AGENTS_PARTS } from './edge/parts.ts'
import { KnowledgeModule } from './knowledge.module.ts'
import { knowledgeEntities } from './store/knowledge/article.entity.ts'

@Module({
  imports: [KnowledgeModule],
  controllers: [],
  providers: [
    provideParts(AGENTS_PARTS, { events: Events, clock: CLOCK }, ({ events, clock }) => ({
      publish: (emitted) => events.publish(...emitted),
      clock,
    })),
  ],
})
export class AgentsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: { schema: 'agents', steps: knowledgeSteps },
    entities: knowledgeEntities,
    needs: ['search', 'vectors', 'embeddings'],
  }
}
