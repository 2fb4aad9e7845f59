import { join } from 'node:path'
import { streams } from '@litper/contracts'
import type { AdapterSettings, Adapters, ModelProvider, OpenOptions } from '@litper/ports'
import { answers } from './answers.ts'
import { openFileBlobs } from './files/open-blobs.ts'
import { lazily } from './lazily.ts'
import { PostgresBroadcast } from './postgres/broadcast.ts'
import { PostgresCache } from './postgres/cache.ts'
import type { Database } from './postgres/database.ts'
import { PostgresDocuments } from './postgres/documents.ts'
import { PostgresLocks } from './postgres/locks.ts'
import { PostgresRateLimits } from './postgres/rate-limits.ts'
import { PostgresSearch } from './postgres/search.ts'
import { PostgresEventBus } from './postgres/spine/event-bus.ts'
import type { Signals } from './postgres/spine/signals.ts'
import { PgBossTaskQueue } from './postgres/task-queue.ts'
import { readS3Url } from './s3/address.ts'

/** What is open before any port is chosen: the database, and its notifications. */
export interface AdapterParts {
  readonly settings: AdapterSettings
  readonly options: OpenOptions
  readonly database: Database
  readonly signals: Signals
  readonly spineUrl: string
}
export interface Opened<T> {
  readonly port: T
  /** Health checks by name; true when the dependency answers, within seconds. */
  readonly health?: readonly (readonly [string, () => Promise<boolean>])[]
  /** The same for dependencies that the process can work without: it stays ready. */
  readonly companions?: Opened<T>['health']
  close?(): Promise<void>
}
/** From the scheme of a URL to the port. The drivers of a technology are loaded only when it is chosen. */
export type Table<T> = Record<string, (parts: AdapterParts, url: string) => Opened<T> | Promise<Opened<T>>>

interface Engine {
  healthy(): Promise<boolean>
  close(): Promise<void>
}
const engine = <T extends Engine>(name: string, port: T): Opened<T> => ({
  port,
  health: [[name, () => port.healthy()]],
  close: () => port.close(),
})
/** The prefix of topics and keys, which separates installations on the same engine: `?prefix=` of the URL. */
const prefixOf = (url: string) => new URL(url).searchParams.get('prefix') ?? undefined

export const BUS: Table<Adapters['bus']> = {
  postgres: ({ database, signals }) => ({ port: new PostgresEventBus(database, signals) }),
  kafka: async ({ options: { name, onFault } }, url) => {
    const { openKafkaBus } = await import('./kafka/event-bus.ts')
    return engine('kafka', await openKafkaBus(url, { clientId: `litper-${name}`, streams, onFault }))
  },
}
const redisQueue: Table<Adapters['taskQueue']>[string] = async ({ options: { scope, runAs, onFault } }, url) => {
  const { openRedisTaskQueue } = await import('./redis/open-task-queue.ts')
  const port = await openRedisTaskQueue(url, { scope, runAs, onFault, prefix: prefixOf(url) })
  return { port, health: [['queue', () => port.healthy()]] }
}
export const QUEUE: Table<Adapters['taskQueue']> = {
  postgres: ({ spineUrl: url, options: { scope, runAs, onFault } }) => ({
    port: new PgBossTaskQueue({ url, scope, runAs, onFault }),
  }),
  redis: redisQueue,
  rediss: redisQueue,
}
type Cached = Table<Pick<Adapters, 'cache' | 'locks' | 'rateLimits' | 'broadcast'>>
const redisCache: Cached[string] = async ({ options: { scope, onFault } }, url) => {
  const { openRedis } = await import('./redis/open-redis.ts')
  return engine('redis', await openRedis(url, { scope, onFault, prefix: prefixOf(url) }))
}
export const CACHE: Cached = {
  postgres: ({ database, options: { scope, onFault } }) => {
    const broadcast = new PostgresBroadcast(database, scope, onFault)
    const port = {
      cache: new PostgresCache(database, scope),
      locks: new PostgresLocks(database, scope),
      rateLimits: new PostgresRateLimits(database, scope),
      broadcast,
    }
    return { port, close: () => broadcast.close() }
  },
  redis: redisCache,
  rediss: redisCache,
}
export const DOCUMENTS: Table<Adapters['documents']> = {
  postgres: ({ database, options }) => ({ port: new PostgresDocuments(database, options.scope) }),
  // only old payloads and closed conversations need it: new ones are handled without
  mongodb: async ({ options: { scope, onFault } }, url) => {
    const { lazyMongoDocuments } = await import('./mongo/lazy-documents.ts')
    const { health: companions, ...opened } = engine('mongo', lazyMongoDocuments(url, { scope, onFault }))
    return { ...opened, companions }
  },
}
export const SEARCH: Table<Adapters['search']> = {
  postgres: ({ database, options }) => ({ port: new PostgresSearch(database, options.scope) }),
  elastic: async ({ options: { scope, onFault } }, url) => {
    const { openElasticSearch } = await import('./elastic/open-search.ts')
    return engine('elastic', await openElasticSearch(url, { scope, onFault, prefix: prefixOf(url) }))
  },
}
/** Of `LLM_URL`, which lists them: the first that answers is asked. */
export const MODELS: Table<ModelProvider> = {
  embedded: async (_, url) => {
    const { openEmbeddedModel } = await import('./llm/embedded/open.ts')
    return { port: openEmbeddedModel(url) }
  },
  anthropic: async ({ settings }, url) => {
    const { openAnthropic } = await import('./llm/open-vendors.ts')
    return { port: await openAnthropic(url, settings) }
  },
  openai: async ({ settings }, url) => {
    const { openOpenAi } = await import('./llm/open-vendors.ts')
    return { port: await openOpenAi(url, settings) }
  },
}
export const EMBEDDINGS: Table<Adapters['embeddings']> = {
  embedded: async () => {
    const { HashedEmbeddings } = await import('./llm/hashed-embeddings.ts')
    return { port: new HashedEmbeddings() }
  },
  openai: async ({ settings }, url) => {
    const { openOpenAiEmbeddings } = await import('./llm/open-vendors.ts')
    return { port: await openOpenAiEmbeddings(url, settings) }
  },
}
const BLOB_CALLS = ['put', 'get', 'delete', 'list', 'uploadLink', 'downloadLink'] as const

export const BLOBS: Table<Pick<Adapters, 'blobs' | 'blobDoor'>> = {
  file: async ({ settings: { secret, previousSecrets, publicUrl, LITPER_DATA_DIR }, options: { scope, onFault } }) => {
    const { port, door, close } = await openFileBlobs(join(LITPER_DATA_DIR, 'blobs'), {
      scope,
      secret,
      previousSecrets,
      publicUrl,
      onFault,
    })
    return { port: { blobs: port, blobDoor: door }, close }
  },
  // Amazon's library is large: it is loaded at the first label
  s3: async ({ options: { scope, onFault } }, url) => {
    const { openS3Blobs } = await import('./s3/open-blobs.ts')
    const { endpoint } = readS3Url(url)
    const { port, opened } = lazily(BLOB_CALLS, () => openS3Blobs(url, { scope, onFault }))
    return {
      port: { blobs: port },
      health: [['s3', () => answers(endpoint)]],
      close: async () => (await opened())?.close(),
    }
  },
}
