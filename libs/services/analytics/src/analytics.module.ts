import { costOf } from '@litper/colombia'
import {
  CLOCK,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  Events,
  provideParts,
  SETTINGS,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { analyticsMigrations } from '../migrations/01-analytics.ts'
import manifest from '../package.json' with { type: 'json' }
import { ANALYTICS_PARTS } from './edge/parts.ts'
import { keyedHash } from './edge/person-key.ts'
import { PostgresAsideStore } from './store/aside-store.ts'
import { PostgresDayStore } from './store/day-store.ts'
import { analyticsEntities } from './store/entities.ts'
import { PostgresFactStore } from './store/fact-store.ts'
import { PostgresNumberStore } from './store/number-store.ts'
import { PostgresSettingsStore } from './store/settings-store.ts'

const GROUP = 'analytics'

@Module({
  controllers: [],
  providers: [
    provideParts(
      ANALYTICS_PARTS,
      { database: DATABASE, deadLetters: DEAD_LETTERS, events: Events, clock: CLOCK, settings: SETTINGS },
      ({ database, deadLetters, events, clock, settings }) => ({
        facts: new PostgresFactStore(database),
        days: new PostgresDayStore(database),
        numbers: new PostgresNumberStore(database),
        settings: new PostgresSettingsStore(database),
        aside: new PostgresAsideStore(database),
        costOf,
        keyOf: keyedHash(derivedKey(settings.secret, 'analytics people')),
        deadLetter: (event, error) =>
          deadLetters.record({ source: GROUP, name: event.name, error, attempts: 1, envelope: event }),
        publish: (emitted) => events.publish(...emitted),
        clock,
      }),
    ),
  ],
})
export class AnalyticsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: analyticsMigrations,
    entities: analyticsEntities,
  }
}
