import { CLOCK, Events, provideParts, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import manifest from '../package.json' with { type: 'json' }
import { LEARNING_PARTS } from './edge/parts.ts'

@Module({
  controllers: [],
  providers: [
    provideParts(LEARNING_PARTS, { events: Events, clock: CLOCK }, ({ events, clock }) => ({
      publish: (emitted) => events.publish(...emitted),
      clock,
    })),
  ],
})
export class LearningModule {
  static readonly service: ServiceDefinition = { ...manifest.litper.service }
}
