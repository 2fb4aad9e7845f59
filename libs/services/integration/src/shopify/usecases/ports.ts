import type { OrderRules, ShopifyAdmin, ShopifyApp } from '@litper/connector-shopify'
import type { Emitted } from '@litper/contracts'
import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Database, DeadLetters, HttpClient, Locks, Publish, ScheduleEffect } from '@litper/ports'
import type { PrivacyRequest } from '../../shared/usecases/privacy-request.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { Archiving } from './archiving.ts'
import type { Cancellations } from './cancellations.ts'
import type { Fulfillments } from './fulfillments.ts'
import type { Shops } from './shops.ts'

/** Who a shop belongs to, what signs its webhooks, and how its orders are read. */
export interface ShopEntry {
  readonly tenant: TenantId
  readonly rules: OrderRules
  readonly app: ShopifyApp
}

/** Shops by domain, of every tenant. */
export interface ShopDirectory {
  find(shopDomain: string): Promise<ShopEntry | undefined>
  /** Call it after a change of the shop. */
  forget(shopDomain: string): void
}

/** The Admin API of the tenant's shops. */
export interface ShopAdmins {
  /** @throws DomainError not_found `shop.unknown`, forbidden `shop.uninstalled`; as the connector's `ShopifyAdmin.run` */
  use<T>(shopDomain: string, work: (admin: ShopifyAdmin) => Promise<T>): Promise<T>
  /** Call it after a change of the shop's token. */
  forget(shopDomain: string): void
}

/** What the Shopify use cases need. */
export interface ShopifyParts {
  readonly database: Database
  readonly shops: Shops
  readonly fulfillments: Fulfillments
  readonly cancellations: Cancellations
  readonly archiving: Archiving
  readonly raw: RawEvents
  readonly archive: RawArchive
  readonly directory: ShopDirectory
  readonly admins: ShopAdmins
  readonly seals: Seals
  readonly http: HttpClient
  readonly locks: Locks
  readonly clock: Clock
  readonly deadLetters: DeadLetters
  readonly publish: Publish
  readonly scheduleEffect: ScheduleEffect
  /** Wraps an event as it would travel: what a replay of a dead letter publishes. */
  readonly envelop: (emitted: Emitted) => unknown
  readonly asTenant: AsTenant
  readonly tenant: () => TenantId
  /** The privacy side's answer to a privacy topic; false when this delivery was answered before. */
  readonly answerPrivacyRequest: (request: PrivacyRequest) => Promise<boolean>
}
