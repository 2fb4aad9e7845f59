import { lawfulAt } from '@litper/colombia'
import { messaging } from '@litper/connectors'
import {
  BLOBS,
  CLOCK,
  currentTraceparent,
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
import { notificationsMigrations } from '../migrations/01-notifications.ts'
import manifest from '../package.json' with { type: 'json' }
import { fileOf } from './edge/file-of.ts'
import { MessagesController } from './edge/messages.controller.ts'
import { NoticesController } from './edge/notices.controller.ts'
import { NotificationsSubscriber } from './edge/notifications.subscriber.ts'
import { MESSAGE_PEOPLE, NOTIFICATION_PARTS } from './edge/parts.ts'
import { ProviderSubscriber } from './edge/provider.subscriber.ts'
import { RecipientsController } from './edge/recipients.controller.ts'
import { SendMessageEffect } from './edge/send-message.effect.ts'
import { TimingSubscriber } from './edge/timing.subscriber.ts'
import { PostgresContactStore } from './store/contact-store.ts'
import { notificationsEntities } from './store/entities.ts'
import { PostgresMessageStore } from './store/message-store.ts'
import { PostgresNoticeStore } from './store/notice-store.ts'
import { PostgresProviderStore } from './store/provider-store.ts'
import { PostgresRecipientStore } from './store/recipient-store.ts'
import { PostgresTimingStore } from './store/timing-store.ts'
import { MessagePeople } from './usecases/message-people.ts'

@Module({
  controllers: [
    NotificationsSubscriber,
    ProviderSubscriber,
    TimingSubscriber,
    MessagesController,
    NoticesController,
    RecipientsController,
    holdsPeople('notifications', MESSAGE_PEOPLE),
  ],
  providers: [
    provideParts(
      NOTIFICATION_PARTS,
      {
        database: DATABASE,
        blobs: BLOBS,
        sealer: SEALER,
        http: HTTP_CLIENT,
        events: Events,
        effects: Effects,
        clock: CLOCK,
        settings: SETTINGS,
      },
      ({ database, blobs, sealer, http, events, effects, clock, settings }) => ({
        messages: new PostgresMessageStore(database),
        contacts: new PostgresContactStore(database, settings.MESSAGES_BURST_PER_PERSON),
        accounts: new PostgresProviderStore(database, sealer),
        notices: new PostgresNoticeStore(database),
        timings: new PostgresTimingStore(database),
        recipients: new PostgresRecipientStore(database),
        fileOf: fileOf(blobs),
        providers: openVendors(messaging, http, standInOrigins(settings)),
        origins: standInOrigins(settings),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
        lawfulAt,
        clock,
        traceparent: currentTraceparent,
        unknownWaitMs: settings.UNKNOWN_SEND_WAIT_SECONDS * 1000,
      }),
    ),
    provideParts(MESSAGE_PEOPLE, { parts: NOTIFICATION_PARTS }, ({ parts }) => new MessagePeople(parts)),
    SendMessageEffect,
  ],
})
export class NotificationsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: notificationsMigrations,
    entities: notificationsEntities,
    needs: ['blobs'],
  }
}
