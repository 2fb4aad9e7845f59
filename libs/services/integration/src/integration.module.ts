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
import { IntegrationsController } from './edge/integrations.controller.ts'
import * as tokens from './edge/tokens.ts'
import { MessagingWebhooksController } from './messaging/edge/messaging-webhooks.controller.ts'
import { PostgresMessagingAccounts } from './messaging/store/messaging-accounts.ts'
import { connectChatea, connectWhatsapp } from './messaging/usecases/connect-messaging.ts'
import { NumberDirectory } from './messaging/usecases/number-directory.ts'
import { receiveChateaMessage } from './messaging/usecases/receive-chatea-message.ts'
import { receiveWhatsappWebhook } from './messaging/usecases/receive-whatsapp-webhook.ts'
import { verifyWhatsapp } from './messaging/usecases/verify-whatsapp.ts'
import { ForgetBodiesEffect } from './privacy/edge/forget-bodies.effect.ts'
import { PostgresPrivacyLog } from './privacy/store/privacy-log.ts'
import type { ScheduleEffect } from './privacy/usecases/forget-archived.ts'
import { DocumentRawArchive } from './shared/store/raw-archive.ts'
import { PostgresRawEvents } from './shared/store/raw-events.ts'
import { ArchiveSweep } from './shopify/edge/archive.sweep.ts'
import { CreateFulfillmentEffect } from './shopify/edge/create-fulfillment.effect.ts'
import { CreateFulfillmentEventEffect } from './shopify/edge/create-fulfillment-event.effect.ts'
import { ReconcileSweep } from './shopify/edge/reconcile.sweep.ts'
import { SetAsideSubscriber } from './shopify/edge/set-aside.subscriber.ts'
import { ShopifyWebhookController } from './shopify/edge/shopify-webhook.controller.ts'
import { WaybillsSubscriber } from './shopify/edge/waybills.subscriber.ts'
import { PostgresArchiving } from './shopify/store/archiving.ts'
import { PostgresFulfillments } from './shopify/store/fulfillments.ts'
import { PostgresShops } from './shopify/store/shops.ts'
import { archiveRaw } from './shopify/usecases/archive-raw.ts'
import { connectShop } from './shopify/usecases/connect-shop.ts'
import { readAgain } from './shopify/usecases/read-again.ts'
import { reconcile } from './shopify/usecases/reconcile.ts'
import { ShopAdmins } from './shopify/usecases/shop-admins.ts'
import { ShopDirectory } from './shopify/usecases/shop-directory.ts'
import { shopifyWebhooks } from './shopify/usecases/shopify-webhooks.ts'
import { listIntegrations } from './usecases/list-integrations.ts'

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
