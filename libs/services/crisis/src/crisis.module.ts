import { createHmac } from 'node:crypto'
import { carriers } from '@litper/carriers'
import { allMunicipalities } from '@litper/colombia'
import { pagers } from '@litper/connectors'
import {
  asTenant,
  BLOBS,
  CLOCK,
  currentTenant,
  DATABASE,
  derivedKey,
  Effects,
  EVENT_BUS,
  Events,
  HTTP_CLIENT,
  OPERATIONS,
  provideParts,
  SETTINGS,
  type ServiceDefinition,
  type Settings,
} from '@litper/platform'
import { DEMO_TENANT, type HttpClient, openVendors, standInOrigins } from '@litper/ports'
import { Module } from '@nestjs/common'
import { crisisMigrations } from '../migrations/01-crisis.ts'
import manifest from '../package.json' with { type: 'json' }
import type { PlaceNames } from './domain/room/subject-words.ts'
import { AlertsController } from './edge/alerts.controller.ts'
import { CrisisSubscriber } from './edge/crisis.subscriber.ts'
import { DetectorsController } from './edge/detectors.controller.ts'
import { IncidentsController } from './edge/incidents.controller.ts'
import { PAGER, PageEffect } from './edge/page.effect.ts'
import { CRISIS_PARTS, STATUS_PARTS } from './edge/parts.ts'
import { PlaybookStepEffect } from './edge/playbook-step.effect.ts'
import { PlaybooksController } from './edge/playbooks.controller.ts'
import { StatusController } from './edge/status.controller.ts'
import { statusHtml } from './edge/status-page.ts'
import { StatusPageWriter } from './edge/status-page.writer.ts'
import { WatchSweep } from './edge/watch.sweep.ts'
import { crisisEntities } from './store/entities.ts'
import { PostgresHourStore, PostgresSharedStore } from './store/hour-store.ts'
import { PostgresNoticeStore } from './store/notice-store.ts'
import { PostgresParcelStore } from './store/parcel-store.ts'
import { PostgresIncidentStore, PostgresRunStore } from './store/room-store.ts'

const CARRIERS = new Map(carriers.map(({ description }) => [description.id, description.name]))
const PLACE_NAMES: PlaceNames = {
  carrier: (id) => CARRIERS.get(id),
  department: (code) => allMunicipalities().find(({ daneCode }) => daneCode.startsWith(code))?.department,
}

/** What is counted comes from these. */
const STREAMS = [
  'integration.order',
  'integration.conversation',
  'orders.order',
  'tracking.waybill',
  'notifications.message',
  'chat.conversation',
]

@Module({
  controllers: [
    CrisisSubscriber,
    IncidentsController,
    PlaybooksController,
    DetectorsController,
    StatusController,
    AlertsController,
  ],
  providers: [
    provideParts(
      CRISIS_PARTS,
      {
        database: DATABASE,
        bus: EVENT_BUS,
        events: Events,
        effects: Effects,
        operations: OPERATIONS,
        settings: SETTINGS,
        clock: CLOCK,
      },
      ({ database, bus, events, effects, operations, settings, clock }) => {
        const key = derivedKey(settings.secret, 'crisis contributors')
        return {
          hours: new PostgresHourStore(database),
          shared: new PostgresSharedStore(database),
          parcels: new PostgresParcelStore(database),
          incidents: new PostgresIncidentStore(database),
          runs: new PostgresRunStore(database),
          operations,
          names: PLACE_NAMES,
          publish: (emitted) => events.publish(...emitted),
          scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
          asTenant,
          tenant: currentTenant,
          contributor: (tenant) => createHmac('sha256', key).update(tenant).digest('base64url').slice(0, 22),
          behind: () => bus.lag('crisis', STREAMS),
          transaction: (work) => database.transaction(work),
          canPage: settings.PAGERDUTY_ROUTING_KEY !== '',
          clock,
        }
      },
    ),
    provideParts(
      STATUS_PARTS,
      { database: DATABASE, blobs: BLOBS, settings: SETTINGS, clock: CLOCK },
      ({ database, blobs, settings, clock }) => ({
        notices: new PostgresNoticeStore(database),
        incidents: new PostgresIncidentStore(database),
        blobs,
        asTenant,
        tenant: currentTenant,
        transaction: (work) => database.transaction(work),
        speaksForAll: (tenant) => tenant === (settings.STATUS_TENANT || (settings.LITPER_DEMO ? DEMO_TENANT : '')),
        render: statusHtml,
        clock,
      }),
    ),
    {
      provide: PAGER,
      useFactory: (http: HttpClient, settings: Settings) =>
        [...openVendors(pagers, http, standInOrigins(settings)).values()][0],
      inject: [HTTP_CLIENT, SETTINGS],
    },
    WatchSweep,
    StatusPageWriter,
    PlaybookStepEffect,
    PageEffect,
  ],
})
export class CrisisModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: crisisMigrations,
    entities: crisisEntities,
    needs: ['taskQueue', 'blobs'],
  }
}
