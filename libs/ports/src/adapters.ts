import type { Clock, TenantId } from '@litper/kernel'
import type { AuditTrail } from './audit-trail.ts'
import type { BlobDoor, Blobs } from './blobs.ts'
import type { Breaker } from './breaker.ts'
import type { Broadcast } from './broadcast.ts'
import type { Cache } from './cache.ts'
import type { Controls } from './controls.ts'
import type { Database } from './database.ts'
import type { Documents } from './documents.ts'
import type { HttpClient } from './http-client.ts'
import type { Embeddings, LanguageModel } from './language-model.ts'
import type { Locks } from './locks.ts'
import type { SchemaMigrations } from './migrations.ts'
import type { ModelSpend } from './model-spend.ts'
import type { ParkedEvents } from './parked-events.ts'
import type { PeopleRecords } from './people-records.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Restores } from './restores.ts'
import type { Search } from './search.ts'
import type { DeadLetters, EffectLedger, EventBus, Inbox, Outbox } from './spine.ts'
import type { TaskQueue } from './task-queue.ts'
import type { Telemetry } from './telemetry/tracing.ts'
import type { Vectors } from './vectors.ts'

/** The tenants of this installation; sweeps run for each of them. */
export interface Tenants {
  active(): Promise<TenantId[]>
  /** In the ambient tenant. */
  add(name: string): Promise<void>
}

/** Ports that are opened only for services that name them: other processes need no memory and no connection for them. */
export const NEEDS = [
  'cache',
  'locks',
  'rateLimits',
  'broadcast',
  'documents',
  'search',
  'blobs',
  'taskQueue',
  'vectors',
  'languageModel',
  'embeddings',
] as const
export type Need = (typeof NEEDS)[number]

/** What PostgreSQL and the spine's tables say of themselves, over all tenants. */
export interface Measures {
  outbox(): Promise<{ readonly events: number; readonly oldestSeconds: number }>
  /** Effects that are not finished. */
  effects(): Promise<readonly { readonly kind: string; readonly state: string; readonly effects: number }[]>
  server(): Promise<ServerMeasures>
  /** What waits for the current tenant alone. */
  own(): Promise<OwnMeasures>
}
export interface OwnMeasures {
  readonly effects: readonly { readonly kind: string; readonly state: string; readonly effects: number }[]
  readonly outbox: number
  readonly parked: readonly { readonly group: string; readonly keys: number; readonly events: number }[]
  readonly deadLetters: number
}
export interface ServerMeasures {
  readonly connections: number
  readonly mostConnections: number
  readonly bytes: number
  /** Transactions begun since the oldest that is still open. */
  readonly horizon: number
  readonly committed: number
  readonly rolledBack: number
  readonly deadlocks: number
  readonly blocksHit: number
  readonly blocksRead: number
}

/** All ports of a process, opened by the registry from the schemes of their URLs. */
export interface Adapters {
  readonly database: Database
  readonly outbox: Outbox
  readonly inbox: Inbox
  readonly bus: EventBus
  readonly relay: { start(): void; stop(): Promise<void> }
  readonly ledger: EffectLedger
  readonly deadLetters: DeadLetters
  readonly parked: ParkedEvents
  readonly audit: AuditTrail
  readonly controls: Controls
  readonly people: PeopleRecords
  readonly restores: Restores
  readonly tenants: Tenants
  readonly http: HttpClient
  readonly cache: Cache
  readonly locks: Locks
  readonly rateLimits: RateLimits
  readonly broadcast: Broadcast
  readonly documents: Documents
  readonly search: Search
  readonly blobs: Blobs
  /** Undefined when the store has a server of its own that answers its links. */
  readonly blobDoor?: BlobDoor
  readonly taskQueue: TaskQueue
  readonly vectors: Vectors
  readonly languageModel: LanguageModel
  /** Of the providers of `languageModel`: the only calls with a breaker; effects wait longer after each fault instead. */
  readonly breakers: () => readonly Breaker[]
  readonly modelSpend: ModelSpend
  readonly embeddings: Embeddings
  readonly clock: Clock
  /** The state of engine and spine, asked for at each scrape. */
  readonly measures: Measures
  /** Dependencies that the process can work without, by name: true when they answer. */
  readonly companions: ReadonlyMap<string, () => Promise<boolean>>
  /** Each dependency by name: true when it answers. */
  health(): Promise<Record<string, boolean>>
  close(): Promise<void>
}

/** The settings that adapters read; a part of the platform's. */
export interface AdapterSettings {
  readonly secret: string
  /** Those before it: what they sealed and signed still opens. */
  readonly previousSecrets?: readonly string[]
  /** How customers and merchants reach the gateway, without a slash at the end. */
  readonly publicUrl: string
  readonly LITPER_DATA_DIR: string
  readonly LITPER_DEMO: boolean
  readonly SANDBOX_URL: string
  readonly DATABASE_URL: string
  readonly DATABASE_REPLICA_URL: string
  readonly DATABASE_POOL: number
  readonly EVENTS_URL: string
  readonly QUEUE_URL: string
  readonly CACHE_URL: string
  readonly DOCUMENTS_URL: string
  readonly SEARCH_URL: string
  readonly BLOBS_URL: string
  readonly LLM_URL: string
  readonly EMBEDDINGS_URL: string
  readonly MODEL_DAY_CAP_USD: number
  readonly MODEL_REDACT: boolean
  readonly ANTHROPIC_API_KEY: string
  readonly OPENAI_API_KEY: string
}
export interface OpenOptions {
  /** The name of this process, as engines list their clients. */
  readonly name: string
  readonly scope: () => TenantId
  /** Runs a task in the context of its tenant. */
  readonly runAs: <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
  readonly schemas: readonly SchemaMigrations[]
  /** A port that is not among these throws when it is used. */
  readonly needs: ReadonlySet<Need>
  /** The entities of the ORM. */
  readonly entities: readonly unknown[]
  readonly onFault: (where: string, error: unknown) => void
  /** Each port is traced and timed once, by the registry of adapters; not at all when this is left out. */
  readonly telemetry?: Telemetry
}
/** @throws Error naming the setting when a scheme is unknown: the process refuses to start. */
export type OpenAdapters = (settings: AdapterSettings, options: OpenOptions) => Promise<Adapters>
