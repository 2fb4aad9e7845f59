import { carriers } from '@litper/carriers'
import { description as shopify } from '@litper/connector-shopify'
import { proveNumber, description as whatsapp } from '@litper/connector-whatsapp'
import { type Clock, PEOPLE_HOLDERS } from '@litper/kernel'
import {
  asTenant,
  currentTenant,
  type Effects,
  type Events,
  envelop,
  type Forgotten,
  type Sealer,
  type Settings,
} from '@litper/platform'
import {
  type AuditTrail,
  type Blobs,
  callingOnly,
  type Database,
  type DeadLetters,
  type Documents,
  type HttpClient,
  type Locks,
  type PeopleRecords,
  standInOrigins,
} from '@litper/ports'
import { carrierFinder } from './imports/domain/carrier-of.ts'
import { sheetFiles } from './imports/edge/sheets/sheet-files.ts'
import { BlobImportFiles } from './imports/store/import-files.ts'
import { PostgresImports } from './imports/store/imports.ts'
import { PostgresImportItems, PostgresImportLines, PostgresImportMappings } from './imports/store/lines.ts'
import type { ImportParts } from './imports/usecases/ports.ts'
import { PostgresMessagingAccounts } from './messaging/store/messaging-accounts.ts'
import { RememberedNumbers } from './messaging/usecases/number-directory.ts'
import type { MessagingParts } from './messaging/usecases/ports.ts'
import { BlobErasures } from './privacy/store/blob-erasures.ts'
import { PostgresPrivacyLog } from './privacy/store/privacy-log.ts'
import { answerPrivacyRequest } from './privacy/usecases/answer-privacy-request.ts'
import type { PrivacyParts } from './privacy/usecases/ports.ts'
import { subjectOf } from './shared/domain/subjects.ts'
import { DocumentRawArchive } from './shared/store/raw-archive.ts'
import { PostgresRawEvents } from './shared/store/raw-events.ts'
import { PostgresArchiving } from './shopify/store/archiving.ts'
import { PostgresCancellations } from './shopify/store/cancellations.ts'
import { PostgresFulfillments } from './shopify/store/fulfillments.ts'
import { PostgresShops } from './shopify/store/shops.ts'
import type { ShopifyParts } from './shopify/usecases/ports.ts'
import { TokenShopAdmins } from './shopify/usecases/shop-admins.ts'
import { RememberedShops } from './shopify/usecases/shop-directory.ts'

interface SharedNeeds {
  readonly database: Database
  readonly forgotten: Pick<Forgotten, 'erase' | 'isErased'>
  readonly events: Pick<Events, 'publish'>
}
export interface PrivacyNeeds extends SharedNeeds {
  readonly sealer: Sealer
  readonly people: PeopleRecords
  readonly documents: Documents
  readonly blobs: Blobs
  readonly effects: Pick<Effects, 'schedule'>
  readonly clock: Clock
}
export interface ShopifyNeeds extends PrivacyNeeds {
  readonly privacy: PrivacyParts
  readonly http: HttpClient
  readonly settings: Pick<Settings, 'LITPER_DEMO' | 'SANDBOX_URL'>
  readonly locks: Locks
  readonly deadLetters: DeadLetters
}
export interface ImportNeeds extends SharedNeeds {
  readonly effects: Pick<Effects, 'schedule'>
  readonly blobs: Blobs
  readonly clock: Clock
}
export interface MessagingNeeds extends SharedNeeds {
  readonly sealer: Sealer
  readonly clock: Clock
  readonly audit: AuditTrail
  readonly http: HttpClient
  readonly settings: Pick<Settings, 'LITPER_DEMO' | 'SANDBOX_URL'>
}

const sharedParts = ({ database, events, forgotten }: SharedNeeds) => ({
  database,
  raw: new PostgresRawEvents(database, (record, began) => forgotten.isErased(record, began)),
  publish: ((emitted) => events.publish(...emitted)) satisfies PrivacyParts['publish'],
})

export function privacyParts({
  documents,
  blobs,
  effects,
  clock,
  people,
  sealer,
  ...needs
}: PrivacyNeeds): PrivacyParts {
  const shops = new PostgresShops(needs.database)
  return {
    ...sharedParts(needs),
    archive: new DocumentRawArchive(documents),
    log: new PostgresPrivacyLog(needs.database),
    ...{ clock, people, seals: sealer, tenant: currentTenant, holders: PEOPLE_HOLDERS },
    entomb: (person, until) => needs.forgotten.erase(person, until),
    scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
    erasures: new BlobErasures(blobs),
    endShop: (shopDomain, triggeredAt) => shops.endConnection(shopDomain, 'redacted', triggeredAt),
    hasShop: async () => (await shops.list()).some((shop) => shop.status === 'connected'),
  }
}

export function shopifyParts(needs: ShopifyNeeds): ShopifyParts {
  const { database, locks, clock, effects, privacy, deadLetters, sealer: seals } = needs
  const http = callingOnly(needs.http, shopify, standInOrigins(needs.settings))
  const shops = new PostgresShops(database)
  const tenant = currentTenant
  return {
    ...sharedParts(needs),
    shops,
    fulfillments: new PostgresFulfillments(database),
    cancellations: new PostgresCancellations(database),
    archiving: new PostgresArchiving(database),
    archive: new DocumentRawArchive(needs.documents),
    directory: new RememberedShops({ shops, seals }),
    admins: new TokenShopAdmins({ database, shops, seals, http, locks, clock, tenant }),
    seals,
    http,
    locks,
    clock,
    deadLetters,
    scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
    envelop,
    asTenant,
    tenant,
    answerPrivacyRequest: (request) => answerPrivacyRequest(privacy, request),
  }
}

export function messagingParts({ sealer: seals, clock, audit, settings, ...needs }: MessagingNeeds): MessagingParts {
  const accounts = new PostgresMessagingAccounts(needs.database)
  const directory = new RememberedNumbers({ accounts, seals })
  const http = callingOnly(needs.http, whatsapp, standInOrigins(settings))
  return {
    ...sharedParts(needs),
    ...{ accounts, directory, seals, clock, audit, asTenant, tenant: currentTenant },
    prove: (claim) => proveNumber(http, claim),
    takesChosen: settings.LITPER_DEMO,
  }
}

export function importParts({ database, events, effects, blobs, clock, forgotten }: ImportNeeds): ImportParts {
  const { raw, publish } = sharedParts({ database, events, forgotten })
  const shops = new PostgresShops(database)
  return {
    ...{ database, publish, clock, asTenant, tenant: currentTenant, sheets: sheetFiles },
    imports: new PostgresImports(database),
    lines: new PostgresImportLines(database),
    items: new PostgresImportItems(database),
    mappings: new PostgresImportMappings(database),
    files: new BlobImportFiles(blobs),
    carrierOf: carrierFinder(carriers.map(({ description }) => description)),
    scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
    ordersOfShops: async (ids) => {
      if (ids.length === 0) return new Map()
      const domains = (await shops.list()).map(({ shopDomain }) => shopDomain)
      const all = domains.flatMap((domain) => ids.map((id) => ({ id, domain, subject: subjectOf(domain, id) })))
      const heard = await raw.lastHeard(all.map(({ subject }) => subject))
      return new Map(all.flatMap(({ id, domain, subject }) => (heard.has(subject) ? [[id, domain] as const] : [])))
    },
  }
}
