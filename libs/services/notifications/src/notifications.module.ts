import { lawfulAt } from '@litper/colombia'
import { messaging } from '@litper/connectors'
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
import { notificationsMigrations } from '../migrations/01-notifications.ts'
import manifest from '../package.json' with { type: 'json' }
import { MessagesController } from './edge/messages.controller.ts'
import { NotificationsSubscriber } from './edge/notifications.subscriber.ts'
import { NOTIFICATION_PARTS } from './edge/parts.ts'
import { SendMessageEffect } from './edge/send-message.effect.ts'
import { PostgresContactStore } from './store/contact-store.ts'
import { PostgresMessageStore } from './store/message-store.ts'
import { PostgresProviderStore } from './store/provider-store.ts'
import type { NotificationParts } from './usecases/ports.ts'

function partsOf(
  database: Database,
  sealer: Sealer,
  http: HttpClient,
  events: Events,
  effects: Effects,
  clock: Clock,
  settings: Settings,
): NotificationParts {
  const origins = standInOrigins(settings)
  return {
    messages: new PostgresMessageStore(database),
    contacts: new PostgresContactStore(database),
    accounts: new PostgresProviderStore(database, sealer),
    providers: openVendors(messaging, http, origins),
    origins,
    publish: (told) => events.publish(...told),
    scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
    lawfulAt,
    clock,
    unknownWaitMs: settings.UNKNOWN_SEND_WAIT_SECONDS * 1000,
  }
}

@Module({
  controllers: [NotificationsSubscriber, MessagesController],
  providers: [
    {
      provide: NOTIFICATION_PARTS,
      inject: [DATABASE, SEALER, HTTP_CLIENT, Events, Effects, CLOCK, SETTINGS],
      useFactory: partsOf,
    },
    SendMessageEffect,
  ],
})
export class NotificationsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: notificationsMigrations,
  }
}
