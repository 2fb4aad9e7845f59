import { CLOCK, DATABASE, Events, holdsPeople, provideParts, SETTINGS, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import { qualityMigrations } from '../migrations/01-quality.ts'
import manifest from '../package.json' with { type: 'json' }
import { CoachingController } from './edge/coaching.controller.ts'
import { keyedBy } from './edge/keyed.ts'
import { QUALITY_PARTS, QUALITY_PEOPLE } from './edge/parts.ts'
import { QualityController } from './edge/quality.controller.ts'
import { QualitySubscriber } from './edge/quality.subscriber.ts'
import { TalksSubscriber } from './edge/talks.subscriber.ts'
import { TalksSweep } from './edge/talks.sweep.ts'
import { TicketsSweep } from './edge/tickets.sweep.ts'
import { storesOf } from './store/all-stores.ts'
import { qualityEntities } from './store/entities.ts'
import { QualityPeople } from './usecases/quality-people.ts'

@Module({
  controllers: [
    ...[QualityController, QualitySubscriber, CoachingController, TalksSubscriber],
    holdsPeople('quality', QUALITY_PEOPLE),
  ],
  providers: [
    provideParts(
      QUALITY_PARTS,
      { database: DATABASE, events: Events, clock: CLOCK, settings: SETTINGS },
      ({ database, events, clock, settings }) => ({
        ...storesOf(database),
        publish: (emitted) => events.publish(...emitted),
        clock,
        keyed: keyedBy(settings.secret),
      }),
    ),
    provideParts(QUALITY_PEOPLE, { parts: QUALITY_PARTS }, ({ parts }) => new QualityPeople(parts)),
    TalksSweep,
    TicketsSweep,
  ],
})
export class QualityModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: qualityMigrations,
    entities: qualityEntities,
    needs: ['taskQueue'],
  }
}
