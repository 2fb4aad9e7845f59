import { costOf } from '@litper/colombia'
import {
  BLOBS,
  CLOCK,
  currentTenant,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  Events,
  Forgotten,
  holdsPeople,
  provideParts,
  SETTINGS,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { analyticsMigrations } from '../migrations/01-analytics.ts'
import manifest from '../package.json' with { type: 'json' }
import { lakeParts } from './analytics.parts.ts'
import { AssessRisksSweep } from './edge/assess-risks.sweep.ts'
import { CountDaysSweep } from './edge/count-days.sweep.ts'
import { FactsFeed } from './edge/facts.feed.ts'
import { MetricsController } from './edge/metrics.controller.ts'
import { ANALYTICS_PARTS, COUNTED_PEOPLE } from './edge/parts.ts'
import { keyedHash } from './edge/person-key.ts'
import { ReportWorker } from './edge/report.worker.ts'
import { ReportsController } from './edge/reports.controller.ts'
import { ReportsSweep } from './edge/reports.sweep.ts'
import { RisksController } from './edge/risks.controller.ts'
import { tenantMemory } from './edge/tenant-memory.ts'
import { WeightsSubscriber } from './edge/weights.subscriber.ts'
import { LakeFeed } from './lake/edge/lake.feed.ts'
import { LAKE_PARTS } from './lake/edge/parts.ts'
import { BlobLake } from './lake/store/blob-lake.ts'
import { takeLakeTurn } from './lake/store/lake-turn.ts'
import { PostgresAsideStore } from './store/aside-store.ts'
import { PostgresDayStore } from './store/day-store.ts'
import { analyticsEntities } from './store/entities.ts'
import { PostgresFactStore } from './store/fact-store.ts'
import { PostgresNumberStore } from './store/number-store.ts'
import { PostgresReportStore } from './store/report-store.ts'
import { PostgresRiskStore } from './store/risk-store.ts'
import { PostgresSettingsStore } from './store/settings-store.ts'
import { CountedPeople } from './usecases/counted-people.ts'
import type { Known } from './usecases/risk-ports.ts'

const GROUP = 'analytics'

@Module({
  controllers: [
    holdsPeople('analytics', COUNTED_PEOPLE, `${GROUP}-people`),
    MetricsController,
    RisksController,
    ReportsController,
    WeightsSubscriber,
  ],
  providers: [
    FactsFeed,
    CountDaysSweep,
    AssessRisksSweep,
    ReportWorker,
    ReportsSweep,
    provideParts(
      ANALYTICS_PARTS,
      {
        database: DATABASE,
        deadLetters: DEAD_LETTERS,
        events: Events,
        forgotten: Forgotten,
        clock: CLOCK,
        settings: SETTINGS,
      },
      ({ database, deadLetters, events, forgotten, clock, settings }) => ({
        facts: new PostgresFactStore(database),
        days: new PostgresDayStore(database),
        numbers: new PostgresNumberStore(database),
        settings: new PostgresSettingsStore(database),
        aside: new PostgresAsideStore(database),
        risks: new PostgresRiskStore(database),
        reports: new PostgresReportStore(database),
        memory: tenantMemory<Known>(),
        costOf,
        keyOf: keyedHash(derivedKey(settings.secret, 'analytics people')),
        isErased: (record, since) => forgotten.isErased(record, since),
        deadLetter: (event, error) =>
          deadLetters.record({ source: GROUP, name: event.name, error, attempts: 1, envelope: event }),
        publish: (emitted) => events.publish(...emitted),
        clock,
      }),
    ),
    provideParts(
      LAKE_PARTS,
      { parts: ANALYTICS_PARTS, blobs: BLOBS, database: DATABASE },
      ({ parts, blobs, database }) =>
        lakeParts(parts, new BlobLake(blobs, currentTenant), () => takeLakeTurn(database)),
    ),
    provideParts(
      COUNTED_PEOPLE,
      { parts: ANALYTICS_PARTS, lake: LAKE_PARTS },
      ({ parts, lake }) => new CountedPeople(parts, lake),
    ),
    LakeFeed,
  ],
})
export class AnalyticsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: analyticsMigrations,
    entities: analyticsEntities,
    needs: ['taskQueue', 'blobs'],
  }
}
