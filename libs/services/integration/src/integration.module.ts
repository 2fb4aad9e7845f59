import type { Clock } from '@litper/kernel'
import {
  asTenant,
  CLOCK,
  currentTenant,
  DATABASE,
  DEAD_LETTERS,
  DOCUMENTS,
  Effects,
  Events,
  envelop,
  HTTP_CLIENT,
  LOCKS,
  SEALER,
  Sealer,
  type ServiceDefinition,
} from '@litper/platform'
import type { Database, DeadLetters, Documents, HttpClient, Locks } from '@litper/ports'
import { Module, type Provider } from '@nestjs/common'
import { integrationMigrations } from '../migrations/01-integration.ts'
import manifest from '../package.json' with { type: 'json' }
import { ArchiveSweep } from './edge/archive.sweep.ts'
import { CreateFulfillmentEffect } from './edge/create-fulfillment.effect.ts'
import { CreateFulfillmentEventEffect } from './edge/create-fulfillment-event.effect.ts'
import { ForgetBodiesEffect } from './edge/forget-bodies.effect.ts'
import { IntegrationsController } from './edge/integrations.controller.ts'
import { MessagingWebhooksController } from './edge/messaging-webhooks.controller.ts'
import { ReconcileSweep } from './edge/reconcile.sweep.ts'
import { SetAsideSubscriber } from './edge/set-aside.subscriber.ts'
import { ShopifyWebhookController } from './edge/shopify-webhook.controller.ts'
import * as tokens from './edge/tokens.ts'
import { WaybillsSubscriber } from './edge/waybills.subscriber.ts'
import { PostgresArchiving } from './store/archiving.ts'
import { PostgresFulfillments } from './store/fulfillments.ts'
import { PostgresMessagingAccounts } from './store/messaging-accounts.ts'
import { PostgresPrivacyLog } from './store/privacy-log.ts'
import { DocumentRawArchive } from './store/raw-archive.ts'
import { PostgresRawEvents } from './store/raw-events.ts'
import { PostgresShops } from './store/shops.ts'
import { archiveRaw } from './usecases/archive-raw.ts'
import { connectChatea, connectWhatsapp } from './usecases/connect-messaging.ts'
import { connectShop } from './usecases/connect-shop.ts'
import type { ScheduleEffect } from './usecases/forget-archived.ts'
import { listIntegrations } from './usecases/list-integrations.ts'
import { NumberDirectory } from './usecases/number-directory.ts'
import { readAgain } from './usecases/read-again.ts'
import { receiveChateaMessage } from './usecases/receive-chatea-message.ts'
import { receiveWhatsappWebhook } from './usecases/receive-whatsapp-webhook.ts'
import { reconcile } from './usecases/reconcile.ts'
import { ShopAdmins } from './usecases/shop-admins.ts'
import { ShopDirectory } from './usecases/shop-directory.ts'
import { shopifyWebhooks } from './usecases/shopify-webhooks.ts'
import { verifyWhatsapp } from './usecases/verify-whatsapp.ts'

const PARTS = Symbol('integration.parts')
type Parts = ReturnType<typeof partsOf>

function partsOf(
  database: Database,
  events: Events,
  deadLetters: DeadLetters,
  http: HttpClient,
  locks: Locks,
  clock: Clock,
  seals: Sealer,
  documents: Documents,
  effects: Effects,
) {
  const shops = new PostgresShops(database)
  const accounts = new PostgresMessagingAccounts(database)
  const ground = {
    database,
    events,
    deadLetters,
    http,
    locks,
    clock,
    seals,
    shops,
    accounts,
    asTenant,
    envelop,
    scope: currentTenant,
  }
  return {
    ...ground,
    raw: new PostgresRawEvents(database),
    archiving: new PostgresArchiving(database),
    archive: new DocumentRawArchive(documents),
    scheduleEffect: ((kind, key, payload) => effects.schedule(kind, key, payload)) satisfies ScheduleEffect,
    log: new PostgresPrivacyLog(database),
    admins: new ShopAdmins(ground),
    shopDirectory: new ShopDirectory(shops, seals),
    numberDirectory: new NumberDirectory(accounts, seals),
  }
}

const from = (provide: symbol, make: (parts: Parts) => unknown): Provider => ({
  provide,
  useFactory: make,
  inject: [PARTS],
})
const atShop = (parts: Parts) => ({ ...parts, directory: parts.shopDirectory })
const atNumber = (parts: Parts) => ({ ...parts, directory: parts.numberDirectory })

@Module({
  controllers: [
    ShopifyWebhookController,
    MessagingWebhooksController,
    IntegrationsController,
    WaybillsSubscriber,
    SetAsideSubscriber,
  ],
  providers: [
    {
      provide: PARTS,
      useFactory: partsOf,
      inject: [DATABASE, Events, DEAD_LETTERS, HTTP_CLIENT, LOCKS, CLOCK, SEALER, DOCUMENTS, Effects],
    },
    from(tokens.RECEIVE_SHOPIFY, (parts) => shopifyWebhooks(atShop(parts))),
    from(tokens.RECEIVE_WHATSAPP, (parts) => receiveWhatsappWebhook(atNumber(parts))),
    from(tokens.VERIFY_WHATSAPP, (parts) => verifyWhatsapp(atNumber(parts))),
    from(tokens.RECEIVE_CHATEA, (parts) => receiveChateaMessage(atNumber(parts))),
    from(tokens.CONNECT_SHOP, (parts) => connectShop(atShop(parts))),
    from(tokens.CONNECT_WHATSAPP, (parts) => connectWhatsapp(atNumber(parts))),
    from(tokens.CONNECT_CHATEA, (parts) => connectChatea(atNumber(parts))),
    from(tokens.LIST_INTEGRATIONS, (parts) => listIntegrations(parts)),
    from(tokens.RECONCILE, (parts) => reconcile(parts)),
    from(tokens.READ_AGAIN, (parts) => readAgain(parts)),
    from(tokens.ARCHIVE_RAW, (parts) => archiveRaw(parts)),
    from(tokens.RAW_ARCHIVE, (parts) => parts.archive),
    from(tokens.SHOP_ADMINS, (parts) => parts.admins),
    from(tokens.FULFILLMENTS, (parts) => new PostgresFulfillments(parts.database)),
    CreateFulfillmentEffect,
    CreateFulfillmentEventEffect,
    ForgetBodiesEffect,
    ReconcileSweep,
    ArchiveSweep,
  ],
})
export class IntegrationModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: integrationMigrations,
    needs: ['locks', 'taskQueue', 'documents'],
  }
}
