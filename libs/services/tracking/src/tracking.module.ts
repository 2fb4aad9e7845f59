import { carriers } from '@litper/carriers'
import type { Clock } from '@litper/kernel'
import {
  CLOCK,
  DATABASE,
  Effects,
  Events,
  HTTP_CLIENT,
  SEALER,
  SETTINGS,
  type Sealer,
  type ServiceDefinition,
  type Settings,
} from '@litper/platform'
import { type Database, type HttpClient, openVendors, standInOrigins } from '@litper/ports'
import { Module } from '@nestjs/common'
import { trackingMigrations } from '../migrations/01-tracking.ts'
import manifest from '../package.json' with { type: 'json' }
import { CarrierAccountsController } from './edge/carrier-accounts.controller.ts'
import { PageCache } from './edge/page-cache.ts'
import { TRACKING_PARTS } from './edge/parts.ts'
import { PollSweep } from './edge/poll.sweep.ts'
import { PushController } from './edge/push.controller.ts'
import { TrackingSubscriber } from './edge/tracking.subscriber.ts'
import { TrackingPageController } from './edge/tracking-page.controller.ts'
import { CancelWaybillEffect, CreateWaybillEffect } from './edge/waybill.effects.ts'
import { WaybillsController } from './edge/waybills.controller.ts'
import { PostgresAccountStore } from './store/account-store.ts'
import { WaybillEntity } from './store/waybill.entity.ts'
import { PostgresWaybillStore } from './store/waybill-store.ts'
import type { TrackingParts } from './usecases/ports.ts'

function partsOf(
  database: Database,
  sealer: Sealer,
  http: HttpClient,
  events: Events,
  effects: Effects,
  clock: Clock,
  settings: Settings,
): TrackingParts {
  const origins = standInOrigins(settings)
  return {
    waybills: new PostgresWaybillStore(database),
    accounts: new PostgresAccountStore(database, sealer),
    carriers: openVendors(carriers, http, origins),
    origins,
    publish: (told) => events.publish(...told),
    scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
    clock,
    publicUrl: settings.publicUrl,
  }
}

@Module({
  controllers: [
    TrackingSubscriber,
    PushController,
    WaybillsController,
    CarrierAccountsController,
    TrackingPageController,
  ],
  providers: [
    {
      provide: TRACKING_PARTS,
      inject: [DATABASE, SEALER, HTTP_CLIENT, Events, Effects, CLOCK, SETTINGS],
      useFactory: partsOf,
    },
    { provide: PageCache, useFactory: () => new PageCache() },
    CreateWaybillEffect,
    CancelWaybillEffect,
    PollSweep,
  ],
})
export class TrackingModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: trackingMigrations,
    needs: ['blobs', 'taskQueue'],
    entities: [WaybillEntity],
  }
}
