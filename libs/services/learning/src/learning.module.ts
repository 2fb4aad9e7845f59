import { CLOCK, DATABASE, provideParts, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import { learningMigrations } from '../migrations/01-learning.ts'
import manifest from '../package.json' with { type: 'json' }
import { LearningController } from './edge/learning.controller.ts'
import { LearningSubscriber } from './edge/learning.subscriber.ts'
import { LEARNING_PARTS } from './edge/parts.ts'
import { learningEntities } from './store/entities.ts'
import { PostgresOutcomes } from './store/outcome-store.ts'

@Module({
  controllers: [LearningController, LearningSubscriber],
  providers: [
    provideParts(LEARNING_PARTS, { database: DATABASE, clock: CLOCK }, ({ database, clock }) => ({
      outcomes: new PostgresOutcomes(database),
      clock,
    })),
  ],
})
export class LearningModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: learningMigrations,
    entities: learningEntities,
  }
}
