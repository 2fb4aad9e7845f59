import { join } from 'node:path'
import { systemClock } from '@litper/kernel'
import type { AdapterSettings, Adapters, OpenAdapters, OpenOptions } from '@litper/ports'
import type { EntitySchema } from 'typeorm'
import { FileBlobs } from './files/blobs.ts'
import { UndiciHttpClient } from './http/undici-client.ts'
import { PostgresBroadcast } from './postgres/broadcast.ts'
import { PostgresCache } from './postgres/cache.ts'
import { Database } from './postgres/database.ts'
import { PostgresDocuments } from './postgres/documents.ts'
import { startEmbeddedPostgres } from './postgres/embedded.ts'
import { PostgresLocks } from './postgres/locks.ts'
import { migrate, roleUrl } from './postgres/migrate.ts'
import { queueMigrations, spineMigrations } from './postgres/migrations/index.ts'
import { PostgresRateLimits } from './postgres/rate-limits.ts'
import { PostgresSearch } from './postgres/search.ts'
import { PostgresDeadLetters } from './postgres/spine/dead-letters.ts'
import { PostgresEffectLedger } from './postgres/spine/effect-ledger.ts'
import { PostgresEventBus } from './postgres/spine/event-bus.ts'
import { PostgresInbox } from './postgres/spine/inbox.ts'
import { listenToLoopFaults } from './postgres/spine/loop.ts'
import { OutboxRelay, PostgresOutbox } from './postgres/spine/outbox.ts'
import { Signals } from './postgres/spine/signals.ts'
import { PostgresTenants } from './postgres/spine/tenants.ts'
import { PgBossTaskQueue } from './postgres/task-queue.ts'

/** What is open before any port is chosen: the state's database, and the way to wake its readers. */
interface Ground {
  readonly settings: AdapterSettings
  readonly options: OpenOptions
  readonly database: Database
  readonly signals: Signals
  readonly spineUrl: string
}
type Table<T> = Record<string, (ground: Ground) => T>

const BUS: Table<Adapters['bus']> = { postgres: ({ database, signals }) => new PostgresEventBus(database, signals) }
const QUEUE: Table<Adapters['taskQueue']> = {
  postgres: ({ spineUrl: url, options: { scope, runAs, onFault } }) =>
    new PgBossTaskQueue({ url, scope, runAs, onFault }),
}
const CACHE: Table<Pick<Adapters, 'cache' | 'locks' | 'rateLimits' | 'broadcast'>> = {
  postgres: ({ database, options: { scope, onFault } }) => ({
    cache: new PostgresCache(database, scope),
    locks: new PostgresLocks(database, scope),
    rateLimits: new PostgresRateLimits(database, scope),
    broadcast: new PostgresBroadcast(database, scope, onFault),
  }),
}
const DOCUMENTS: Table<Adapters['documents']> = {
  postgres: ({ database, options }) => new PostgresDocuments(database, options.scope),
}
const SEARCH: Table<Adapters['search']> = {
  postgres: ({ database, options }) => new PostgresSearch(database, options.scope),
}
const BLOBS: Table<Adapters['blobs']> = {
  file: ({ settings, options }) => new FileBlobs(join(settings.LITPER_DATA_DIR, 'blobs'), options.scope),
}

/** @throws Error naming the setting and the schemes there are. */
function choose<T>(setting: keyof AdapterSettings, ground: Ground, table: Table<T>): T {
  const scheme = /^([a-z0-9+]+):/.exec(ground.settings[setting])?.[1]
  const make = scheme === undefined ? undefined : table[scheme]
  if (!make)
    throw new Error(
      `${setting}=${ground.settings[setting]}: no such scheme; there is ${Object.keys(table)
        .map((one) => `${one}:`)
        .join(', ')}`,
    )
  return make(ground)
}

/** The only switchboard: from the schemes of the settings' URLs to open ports. */
export const openAdapters: OpenAdapters = async (settings, options) => {
  listenToLoopFaults(options.onFault)
  const embedded =
    settings.DATABASE_URL === ''
      ? await startEmbeddedPostgres({ directory: settings.LITPER_DATA_DIR, password: settings.secret })
      : undefined
  const adminUrl = embedded?.url ?? settings.DATABASE_URL
  await migrate(adminUrl, settings.secret, [spineMigrations, queueMigrations, ...options.schemas])
  const spineUrl = roleUrl(adminUrl, 'litper_spine', settings.secret)
  const entities = options.entities as readonly EntitySchema[]
  const database = await new Database({
    appUrl: roleUrl(adminUrl, 'litper_app', settings.secret),
    spineUrl,
    scope: options.scope,
    entities,
  }).open()
  const signals = await new Signals(database.spine).open()
  const ground: Ground = { settings, options, database, signals, spineUrl }
  const bus = choose('EVENTS_URL', ground, BUS)
  const outbox = new PostgresOutbox(database, signals)
  const cached = choose('CACHE_URL', ground, CACHE)
  const http = new UndiciHttpClient()
  return {
    database,
    outbox,
    bus,
    http,
    clock: systemClock,
    inbox: new PostgresInbox(database),
    relay: new OutboxRelay(database, bus, signals),
    ledger: await new PostgresEffectLedger(database, signals).open(),
    deadLetters: new PostgresDeadLetters(database, outbox),
    tenants: new PostgresTenants(database),
    ...cached,
    taskQueue: choose('QUEUE_URL', ground, QUEUE),
    documents: choose('DOCUMENTS_URL', ground, DOCUMENTS),
    search: choose('SEARCH_URL', ground, SEARCH),
    blobs: choose('BLOBS_URL', ground, BLOBS),
    health: async () => ({
      postgres: await database.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    }),
    close: async () => {
      signals.close()
      await cached.broadcast.close()
      await http.close()
      await database.close()
      await embedded?.stop()
    },
  }
}
