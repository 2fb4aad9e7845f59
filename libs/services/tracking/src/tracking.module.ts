import { carriers } from '@litper/carriers'
import {
  CLOCK,
  currentTenant,
  DATABASE,
  Effects,
  Events,
  HTTP_CLIENT,
  holdsPeople,
  provideParts,
  SEALER,
  SETTINGS,
  type ServiceDefinition,
} from '@litper/platform'
import { openVendors, standInOrigins } from '@litper/ports'
import { Module } from '@nestjs/common'
import { trackingMigrations } from '../migrations/01-tracking.ts'
import manifest from '../package.json' with { type: 'json' }
import { CarrierAccountsController } from './edge/carrier-accounts.controller.ts'
import { CarrierChangedSubscriber } from './edge/carrier-changed.subscriber.ts'
import { CarrierPriorSubscriber } from './edge/carrier-prior.subscriber.ts'
import { ExceptionsController } from './edge/exceptions.controller.ts'
import { ForgetLabelEffect } from './edge/forget-label.effect.ts'
import { ForgetPushesSweep } from './edge/forget-pushes.sweep.ts'
import { PageFilesController } from './edge/offline/page-files.controller.ts'
import { PageCache } from './edge/page-cache.ts'
import { PARCEL_PEOPLE, TRACKING_PARTS } from './edge/parts.ts'
import { PollSweep } from './edge/poll.sweep.ts'
import { PortalController } from './edge/portal.controller.ts'
import { PushController } from './edge/push.controller.ts'
import { RequestsController } from './edge/requests.controller.ts'
import { SentElsewhereSubscriber } from './edge/sent-elsewhere.subscriber.ts'
import { TrackingSubscriber } from './edge/tracking.subscriber.ts'
import { TrackingPageController } from './edge/tracking-page.controller.ts'
import { CancelWaybillEffect, CreateWaybillEffect } from './edge/waybill.effects.ts'
import { WaybillsController } from './edge/waybills.controller.ts'
import { PostgresAccountStore } from './store/account-store.ts'
import { PostgresChoiceStore } from './store/choices.ts'
import { PostgresCustomerRequestStore } from './store/customer-request-store.ts'
import { trackingEntities } from './store/entities.ts'
import { PostgresExceptionStore } from './store/exception-store.ts'
import { PostgresPriorStore } from './store/prior-store.ts'
import { PostgresPushStore } from './store/pushes.ts'
import { PostgresWaybillStore } from './store/waybill-store.ts'
import { ParcelPeople } from './usecases/parcel-people.ts'

@Module({
  controllers: [
    CarrierChangedSubscriber,
    CarrierPriorSubscriber,
    SentElsewhereSubscriber,
    TrackingSubscriber,
    PushController,
    ExceptionsController, // before the waybills: its paths are below theirs
    RequestsController, // before the waybills too
    WaybillsController,
    CarrierAccountsController,
    TrackingPageController,
    holdsPeople('tracking', PARCEL_PEOPLE),
    PortalController,
    PageFilesController,
  ],
  providers: [
    provideParts(
      TRACKING_PARTS,
      {
        database: DATABASE,
        sealer: SEALER,
        http: HTTP_CLIENT,
        events: Events,
        effects: Effects,
        clock: CLOCK,
        settings: SETTINGS,
      },
      ({ database, sealer, http, events, effects, clock, settings }) => ({
        waybills: new PostgresWaybillStore(database),
        exceptions: new PostgresExceptionStore(database),
        requests: new PostgresCustomerRequestStore(database),
        accounts: new PostgresAccountStore(database, sealer),
        choices: new PostgresChoiceStore(database),
        priors: new PostgresPriorStore(database),
        pushes: new PostgresPushStore(database),
        carriers: openVendors(carriers, http, standInOrigins(settings)),
        origins: standInOrigins(settings),
        takesChosen: settings.LITPER_DEMO,
        tenant: currentTenant,
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        clock,
        publicUrl: settings.publicUrl,
        unknownWaitMs: settings.UNKNOWN_CALL_WAIT_SECONDS * 1000,
        linkDays: settings.TRACKING_LINK_DAYS,
      }),
    ),
    { provide: PageCache, useFactory: () => new PageCache() },
    CreateWaybillEffect,
    provideParts(PARCEL_PEOPLE, { parts: TRACKING_PARTS }, ({ parts }) => new ParcelPeople(parts)),
    CancelWaybillEffect,
    ForgetLabelEffect,
    PollSweep,
    ForgetPushesSweep,
  ],
})
export class TrackingModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: trackingMigrations,
    needs: ['blobs', 'taskQueue', 'rateLimits'],
    entities: trackingEntities,
  }
}
