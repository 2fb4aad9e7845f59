import { CLOCK, Events, provideParts, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import manifest from '../package.json' with { type: 'json' }
import { VOICE_PARTS } from './edge/parts.ts'

@Module({
  controllers: [],
  providers: [
    provideParts(VOICE_PARTS, { events: Events, clock: CLOCK }, ({ events, clock }) => ({
      publish: (emitted) => events.publish(...emitted),
      clock,
    })),
  ],
})
export class VoiceModule {
  static readonly service: ServiceDefinition = { ...manifest.litper.service }
}
