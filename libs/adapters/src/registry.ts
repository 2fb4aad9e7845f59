import { systemClock } from '@litper/kernel'
import {
  type AdapterSettings,
  type Adapters,
  type ModelProvider,
  type Need,
  type OpenAdapters,
  type OpenOptions,
  standInOrigins,
} from '@litper/ports'
import type { EntitySchema } from 'typeorm'
import { UndiciHttpClient } from './http/undici-client.ts'
import { modelChain } from './llm/model-chain.ts'
import { Database } from './postgres/database.ts'
import { startEmbeddedPostgres, superuserPasswords } from './postgres/embedded.ts'
import { measuresOf } from './postgres/measures.ts'
import { migrate, roleUrl } from './postgres/migrate.ts'
import { queueMigrations, spineMigrations } from './postgres/migrations/index.ts'
import { PostgresModelSpend } from './postgres/model-spend.ts'
import { PostgresAuditTrail } from './postgres/spine/audit-trail.ts'
import { PostgresControls } from './postgres/spine/controls.ts'
import { PostgresDeadLetters } from './postgres/spine/dead-letters.ts'
import { PostgresEffectLedger } from './postgres/spine/effect-ledger.ts'
import { PostgresInbox } from './postgres/spine/inbox.ts'
import { listenToLoopFaults } from './postgres/spine/loop.ts'
import { PostgresOutbox } from './postgres/spine/outbox.ts'
import { PostgresParkedEvents } from './postgres/spine/parked-events.ts'
import { PostgresPeopleRecords } from './postgres/spine/people-records.ts'
import { OutboxRelay } from './postgres/spine/relay.ts'
import { PostgresRestores } from './postgres/spine/restores.ts'
import { Signals } from './postgres/spine/signals.ts'
import { PostgresTenants } from './postgres/spine/tenants.ts'
import { openVectors } from './postgres/vectors.ts'
import {
  type AdapterParts,
  BLOBS,
  BUS,
  CACHE,
  DOCUMENTS,
  EMBEDDINGS,
  MODELS,
  type Opened,
  QUEUE,
  SEARCH,
  type Table,
} from './tables.ts'
import { traced, tracedBus } from './traced.ts'

type UrlSetting = Exclude<keyof AdapterSettings & `${string}_URL`, 'DATABASE_URL'>

/** @throws Error naming the setting and the known schemes. */
async function choose<T>(
  setting: UrlSetting,
  parts: AdapterParts,
  table: Table<T>,
  url = parts.settings[setting],
): Promise<Opened<T>> {
  const scheme = /^([a-z0-9]+)(\+[a-z]+)?:/.exec(url)?.[1]
  const make = scheme === undefined ? undefined : table[scheme]
  if (!make) {
    const known = Object.keys(table).map((one) => `${one}:`)
    throw new Error(`${setting}=${url.replace(/\/\/.*@/, '//***@')}: unknown scheme; known: ${known.join(', ')}`)
  }
  return make(parts, url)
}

/** The chain of models: the setting lists their URLs. */
const chooseModels = (parts: AdapterParts): Promise<Opened<ModelProvider>[]> =>
  Promise.all(parts.settings.LLM_URL.split(',').map((url) => choose('LLM_URL', parts, MODELS, url.trim())))

const NEST_LOOKS_FOR = /^(then|on[A-Z]|before)/

/** Takes the place of a port that no service of this process named: every use of it throws. */
function unneeded<T extends object>(need: Need): T {
  return new Proxy({} as T, {
    get: (_, method) => {
      if (typeof method === 'symbol' || method in {} || NEST_LOOKS_FOR.test(method)) return undefined
      throw new Error(`${need}.${method}: no service of this process needs "${need}"; name it in its ServiceDefinition`)
    },
  })
}

async function openParts(settings: AdapterSettings, options: OpenOptions) {
  const embedded =
    settings.DATABASE_URL === ''
      ? await startEmbeddedPostgres({
          directory: settings.LITPER_DATA_DIR,
          ...superuserPasswords(settings.secret, settings.previousSecrets),
        })
      : undefined
  const adminUrl = embedded?.url ?? settings.DATABASE_URL
  await migrate(adminUrl, settings.secret, [spineMigrations, queueMigrations, ...options.schemas])
  const spineUrl = roleUrl(adminUrl, 'litper_spine', settings.secret)
  const database = await new Database({
    appUrl: roleUrl(adminUrl, 'litper_app', settings.secret),
    spineUrl,
    scope: options.scope,
    ...(settings.DATABASE_REPLICA_URL && {
      replicaUrl: roleUrl(settings.DATABASE_REPLICA_URL, 'litper_app', settings.secret),
    }),
    poolSize: settings.DATABASE_POOL,
    entities: options.entities as readonly EntitySchema[],
  }).open()
  const signals = await new Signals(database.spine).open()
  return { embedded, database, signals, parts: { settings, options, database, signals, spineUrl } }
}

/** Opens the ports by the schemes of the URLs in the settings. This is the only place that chooses adapters. */
export const openAdapters: OpenAdapters = async (settings, options) => {
  listenToLoopFaults(options.onFault)
  const { embedded, database, signals, parts } = await openParts(settings, options)
  const open = async <K extends Need, T extends object>(needs: readonly K[], setting: UrlSetting, table: Table<T>) =>
    needs.some((need) => options.needs.has(need)) ? choose(setting, parts, table) : undefined
  const [bus, cached, queue, documents, search, blobs, embeddings, models] = await Promise.all([
    choose('EVENTS_URL', parts, BUS),
    open(['cache', 'locks', 'rateLimits', 'broadcast'], 'CACHE_URL', CACHE),
    open(['taskQueue'], 'QUEUE_URL', QUEUE),
    open(['documents'], 'DOCUMENTS_URL', DOCUMENTS),
    open(['search'], 'SEARCH_URL', SEARCH),
    open(['blobs'], 'BLOBS_URL', BLOBS),
    open(['embeddings'], 'EMBEDDINGS_URL', EMBEDDINGS),
    options.needs.has('languageModel') ? chooseModels(parts) : undefined,
  ])
  const opened = Object.entries({ bus, cached, queue, documents, search, blobs, embeddings })
  const outbox = new PostgresOutbox(database, signals)
  const modelSpend = new PostgresModelSpend(database, options.scope, Math.round(settings.MODEL_DAY_CAP_USD * 1_000_000))
  const http = new UndiciHttpClient({ standIns: standInOrigins(settings) })
  const chain = models
    ? modelChain(
        models.map(({ port }) => port),
        { spend: modelSpend, redact: settings.MODEL_REDACT, scope: options.scope },
      )
    : undefined
  const ports: Adapters = {
    database,
    outbox,
    http,
    bus: bus.port,
    measures: measuresOf(database, options.scope),
    clock: systemClock,
    inbox: new PostgresInbox(database),
    relay: new OutboxRelay(database, tracedBus(bus.port, options.telemetry), signals),
    ledger: await new PostgresEffectLedger(database, signals).open(),
    deadLetters: new PostgresDeadLetters(database, outbox),
    parked: new PostgresParkedEvents(database),
    audit: new PostgresAuditTrail(database, options.scope),
    controls: new PostgresControls(database, {
      scope: options.scope,
      secret: settings.secret,
      wake: () => signals.notify('litper_effects'),
    }),
    people: new PostgresPeopleRecords(database, options.scope),
    restores: new PostgresRestores(database),
    tenants: new PostgresTenants(database),
    cache: cached?.port.cache ?? unneeded<Adapters['cache']>('cache'),
    locks: cached?.port.locks ?? unneeded<Adapters['locks']>('locks'),
    rateLimits: cached?.port.rateLimits ?? unneeded<Adapters['rateLimits']>('rateLimits'),
    broadcast: cached?.port.broadcast ?? unneeded<Adapters['broadcast']>('broadcast'),
    vectors: options.needs.has('vectors')
      ? await openVectors(database, options.scope)
      : unneeded<Adapters['vectors']>('vectors'),
    languageModel: chain ?? unneeded<Adapters['languageModel']>('languageModel'),
    breakers: () => chain?.breakers() ?? [],
    modelSpend,
    embeddings: embeddings?.port ?? unneeded<Adapters['embeddings']>('embeddings'),
    taskQueue: queue?.port ?? unneeded<Adapters['taskQueue']>('taskQueue'),
    documents: documents?.port ?? unneeded<Adapters['documents']>('documents'),
    search: search?.port ?? unneeded<Adapters['search']>('search'),
    blobs: blobs?.port.blobs ?? unneeded<Adapters['blobs']>('blobs'),
    blobDoor: blobs?.port.blobDoor,
    companions: new Map([
      ...(settings.DATABASE_REPLICA_URL
        ? [['replica', async () => (await database.replicaHealthy()) ?? true] as const]
        : []),
      ...opened.flatMap(([, one]) => one?.companions ?? []),
    ]),
    health: async () => {
      const asked = [['postgres', () => database.healthy()] as const, ...opened.flatMap(([, one]) => one?.health ?? [])]
      return Object.fromEntries(
        await Promise.all(asked.map(async ([name, healthy]) => [name, await healthy()] as const)),
      )
    },
    close: async () => {
      signals.close()
      for (const [, one] of opened) await one?.close?.()
      await http.close()
      await database.close()
      await embedded?.stop()
    },
  }
  return traced(ports, options.telemetry)
}
