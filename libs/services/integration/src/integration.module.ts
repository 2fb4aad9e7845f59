import {
  AUDIT_TRAIL,
  BLOBS,
  CLOCK,
  DATABASE,
  DEAD_LETTERS,
  DOCUMENTS,
  Effects,
  Events,
  Forgotten,
  HTTP_CLIENT,
  holdsPeople,
  LOCKS,
  PEOPLE_RECORDS,
  provideParts,
  SEALER,
  SETTINGS,
  type ServiceDefinition,
  without,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { integrationMigrations } from '../migrations/01-integration.ts'
import manifest from '../package.json' with { type: 'json' }
import { CanaryTask } from './canary/edge/canary.task.ts'
import { IntegrationsController } from './edge/integrations.controller.ts'
import { ForgetFileEffect } from './imports/edge/forget-file.effect.ts'
import { ForgetImportsSweep } from './imports/edge/forget-imports.sweep.ts'
import { ImportsController } from './imports/edge/imports.controller.ts'
import { IMPORT_PARTS } from './imports/edge/parts.ts'
import { RunImportEffect } from './imports/edge/run-import.effect.ts'
import { forgetImported } from './imports/usecases/forget-people.ts'
import { importParts, messagingParts, privacyParts, shopifyParts } from './integration.parts.ts'
import { MessagingAccountsController } from './messaging/edge/accounts.controller.ts'
import { MessagingWebhooksController } from './messaging/edge/messaging-webhooks.controller.ts'
import { MESSAGING_PARTS } from './messaging/edge/parts.ts'
import { AfterRestore } from './privacy/edge/after-restore.ts'
import { ForgetBodiesEffect } from './privacy/edge/forget-bodies.effect.ts'
import { DropErasureEffect, KeepErasureEffect } from './privacy/edge/keep-erasure.effect.ts'
import { INTAKE_PEOPLE, PRIVACY_PARTS } from './privacy/edge/parts.ts'
import { PersonSubscriber } from './privacy/edge/person.subscriber.ts'
import { PrivacyController } from './privacy/edge/privacy.controller.ts'
import { PrivacySweep } from './privacy/edge/privacy.sweep.ts'
import { IntakePeople } from './privacy/usecases/intake-people.ts'
import { ArchiveSweep } from './shopify/edge/archive.sweep.ts'
import { CancelInShopEffect } from './shopify/edge/cancel-in-shop.effect.ts'
import { CreateFulfillmentEffect } from './shopify/edge/create-fulfillment.effect.ts'
import { CreateFulfillmentEventEffect } from './shopify/edge/create-fulfillment-event.effect.ts'
import { OrdersSubscriber } from './shopify/edge/orders.subscriber.ts'
import { SHOPIFY_PARTS } from './shopify/edge/parts.ts'
import { ReconcileSweep } from './shopify/edge/reconcile.sweep.ts'
import { RefetchOrderEffect } from './shopify/edge/refetch-order.effect.ts'
import { SetAsideSubscriber } from './shopify/edge/set-aside.subscriber.ts'
import { ShopifyWebhookController } from './shopify/edge/shopify-webhook.controller.ts'
import { ShopsController } from './shopify/edge/shops.controller.ts'
import { ShowCancellationEffect } from './shopify/edge/show-cancellation.effect.ts'
import { TakeBackFulfillmentEffect } from './shopify/edge/take-back-fulfillment.effect.ts'
import { WaybillsSubscriber } from './shopify/edge/waybills.subscriber.ts'
import { integrationEntities } from './store/entities.ts'

const shared = { database: DATABASE, events: Events, forgotten: Forgotten } as const
const privacy = {
  ...shared,
  documents: DOCUMENTS,
  blobs: BLOBS,
  effects: Effects,
  clock: CLOCK,
  people: PEOPLE_RECORDS,
  sealer: SEALER,
} as const

@Module({
  controllers: [
    ShopifyWebhookController,
    MessagingWebhooksController,
    IntegrationsController,
    ShopsController,
    MessagingAccountsController,
    ImportsController,
    PrivacyController,
    WaybillsSubscriber,
    OrdersSubscriber,
    SetAsideSubscriber,
    PersonSubscriber,
    holdsPeople('integration', INTAKE_PEOPLE),
  ],
  providers: [
    provideParts(
      MESSAGING_PARTS,
      { ...shared, sealer: SEALER, clock: CLOCK, audit: AUDIT_TRAIL, http: HTTP_CLIENT, settings: SETTINGS },
      messagingParts,
    ),
    provideParts(IMPORT_PARTS, { ...shared, effects: Effects, blobs: BLOBS, clock: CLOCK }, importParts),
    provideParts(PRIVACY_PARTS, privacy, privacyParts),
    provideParts(
      SHOPIFY_PARTS,
      {
        ...privacy,
        privacy: PRIVACY_PARTS,
        http: HTTP_CLIENT,
        settings: SETTINGS,
        locks: LOCKS,
        deadLetters: DEAD_LETTERS,
      },
      shopifyParts,
    ),
    CreateFulfillmentEffect,
    TakeBackFulfillmentEffect,
    ShowCancellationEffect,
    CancelInShopEffect,
    RefetchOrderEffect,
    CreateFulfillmentEventEffect,
    provideParts(
      INTAKE_PEOPLE,
      { privacy: PRIVACY_PARTS, imports: IMPORT_PARTS },
      ({ privacy, imports }) =>
        new IntakePeople(privacy, { forget: (pattern, request) => forgetImported(imports, pattern, request) }, without),
    ),
    ForgetBodiesEffect,
    KeepErasureEffect,
    DropErasureEffect,
    AfterRestore,
    ForgetFileEffect,
    PrivacySweep,
    ReconcileSweep,
    ArchiveSweep,
    RunImportEffect,
    ForgetImportsSweep,
    CanaryTask,
  ],
})
export class IntegrationModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: integrationMigrations,
    entities: integrationEntities,
    needs: ['locks', 'taskQueue', 'documents', 'blobs'],
  }
}
