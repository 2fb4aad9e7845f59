import { CLOCK, DATABASE, provideParts, type ServiceDefinition } from '@litper/platform'
import { Module } from '@nestjs/common'
import { qualityMigrations } from '../migrations/01-quality.ts'
import manifest from '../package.json' with { type: 'json' }
import { QUALITY_PARTS } from './edge/parts.ts'
import { QualityController } from './edge/quality.controller.ts'
import { QualitySubscriber } from './edge/quality.subscriber.ts'
import { TicketsSweep } from './edge/tickets.sweep.ts'
import { qualityEntities } from './store/entities.ts'
import { PostgresParcels, PostgresReviews, PostgresTickets } from './store/stores.ts'

@Module({
  controllers: [QualityController, QualitySubscriber],
  providers: [
    provideParts(QUALITY_PARTS, { database: DATABASE, clock: CLOCK }, ({ database, clock }) => ({
      parcels: new PostgresParcels(database),
      reviews: new PostgresReviews(database),
      tickets: new PostgresTickets(database),
      clock,
    })),
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
