import type { Clock } from '@litper/kernel'
import type {
  AuditTrail,
  Blobs,
  Breaker,
  Broadcast,
  Cache,
  Controls,
  Database,
  DeadLetters,
  Documents,
  EffectLedger,
  Embeddings,
  EventBus,
  HttpClient,
  Inbox,
  LanguageModel,
  Locks,
  Measures,
  ModelSpend,
  Operations,
  Outbox,
  ParkedEvents,
  PeopleRecords,
  RateLimits,
  Restores,
  Search,
  TaskQueue,
  Tenants,
  Vectors,
} from '@litper/ports'
import type { Sealer } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'
import { token } from './parts.ts'

/** Injection tokens of the ports; the adapters' registry provides them in every process. */
export const DATABASE = token<Database>('Database')
export const OUTBOX = token<Outbox>('Outbox')
export const INBOX = token<Inbox>('Inbox')
export const EVENT_BUS = token<EventBus>('EventBus')
export const EFFECT_LEDGER = token<EffectLedger>('EffectLedger')
export const DEAD_LETTERS = token<DeadLetters>('DeadLetters')
export const AUDIT_TRAIL = token<AuditTrail>('AuditTrail')
/** Roll-out controls of what the platform does by itself. */
export const CONTROLS = token<Controls>('Controls')
export const PARKED_EVENTS = token<ParkedEvents>('ParkedEvents')
/** Marks of who was erased, and what the spine keeps of people. */
export const PEOPLE_RECORDS = token<PeopleRecords>('PeopleRecords')
export const HTTP_CLIENT = token<HttpClient>('HttpClient')
export const CACHE = token<Cache>('Cache')
export const LOCKS = token<Locks>('Locks')
export const RATE_LIMITS = token<RateLimits>('RateLimits')
export const BROADCAST = token<Broadcast>('Broadcast')
export const DOCUMENTS = token<Documents>('Documents')
export const SEARCH = token<Search>('Search')
export const VECTORS = token<Vectors>('Vectors')
export const LANGUAGE_MODEL = token<LanguageModel>('LanguageModel')
export const MODEL_SPEND = token<ModelSpend>('ModelSpend')
export const EMBEDDINGS = token<Embeddings>('Embeddings')
export const BLOBS = token<Blobs>('Blobs')
export const TASK_QUEUE = token<TaskQueue>('TaskQueue')
export const TENANTS = token<Tenants>('Tenants')
export const RESTORES = token<Restores>('Restores')
/** Operations of all services, through the gateway; the class `Operations` knows those of this process. */
export const OPERATIONS = token<Operations>('Operations')
/** What waits, and for what: numbers. */
export const MEASURES = token<Measures>('Measures')
/** The breakers of this process. */
export const BREAKERS = token<() => readonly Breaker[]>('Breakers')
export const CLOCK = token<Clock>('Clock')
export const SEALER = token<Sealer>('Sealer')
export const SETTINGS = token<Settings>('Settings')
/** Names of the services of this process. */
export const SERVICE_NAMES = Symbol('ServiceNames')
