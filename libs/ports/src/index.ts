export { WAYBILL_STATES, type WaybillState } from '@litper/kernel'
export {
  type AdapterSettings,
  type Adapters,
  type Measures,
  NEEDS,
  type Need,
  type OpenAdapters,
  type OpenOptions,
  type OwnMeasures,
  type ServerMeasures,
  type Tenants,
} from './adapters.ts'
export type { AsTenant, Publish, ScheduleEffect } from './ambient.ts'
export type { AuditEntry, AuditFilter, AuditProof, AuditRow, AuditTrail } from './audit-trail.ts'
export {
  type Blob,
  type BlobAnswer,
  type BlobDoor,
  type BlobLink,
  type Blobs,
  checkBlobKey,
  checkBlobPrefix,
  checkContentType,
  checkLink,
  type DownloadOptions,
  dispositionOf,
  TEMPORARY,
  TEMPORARY_DAYS,
  type UploadOptions,
} from './blobs.ts'
export type { Breaker, BreakerState } from './breaker.ts'
export type { Broadcast } from './broadcast.ts'
export type { Cache } from './cache.ts'
export {
  CALL_PROGRESS,
  type CallCallback,
  type CallingDescription,
  type CallingProvider,
  type CallNews,
  type CallProgress,
  type CallScript,
  type GivenCallback,
  type OutgoingCall,
} from './calling.ts'
export {
  type Carrier,
  type CarrierAccount,
  type CarrierDescription,
  type CarrierEvent,
  type CreatedWaybill,
  EXCEPTION_FAMILIES,
  type ExceptionFamily,
  type Party,
  type PushProof,
  type Quote,
  type ShipmentSpec,
} from './carrier.ts'
export { type CarrierAnswers, carrierAnswers, carrierText, parsedJson } from './carrier-answers.ts'
export {
  ACTION_KINDS,
  type ActionKind,
  type Control,
  type ControlChange,
  type ControlCounts,
  type Controls,
  isWithheld,
  type Leaving,
  type Limits,
  type Pilot,
  WITHHELD_BECAUSE,
  type Withheld,
  type WithheldBecause,
  withheldError,
} from './controls.ts'
export type { Database, Session } from './database.ts'
export type { DocumentCollection, DocumentPage, Documents, FindOptions, Scalar, StoredDocument } from './documents.ts'
export type { HttpClient, HttpRequest, HttpResponse } from './http-client.ts'
export { cityKey, dayOf, type Judgement, judgeLeaving, minuteOf, type Used } from './judge-leaving.ts'
export { checkKey } from './key.ts'
export type {
  Embeddings,
  LanguageModel,
  ModelAnswer,
  ModelMessage,
  ModelRequest,
  ModelTool,
  ModelUsage,
  TextPart,
  ToolCallPart,
  ToolResultPart,
} from './language-model.ts'
export type { Lock, LockOptions, Locks } from './locks.ts'
export {
  type MessagingDescription,
  type MessagingProvider,
  type OutgoingMessage,
  type Recipient,
  readShape,
  SendError,
  type SendFailure,
  type SentFile,
  type SentMessage,
} from './messaging.ts'
export { type Migration, type SchemaMigrations, tenantWall } from './migrations.ts'
export { faultOfAnswer, faultOfConnection, faultOfReading, ModelFault, type ModelFaultKind } from './model-fault.ts'
export {
  costOf,
  type Generated,
  type ModelDescription,
  type ModelOptions,
  type ModelPrice,
  type ModelProvider,
  type ModelVendor,
  priceOf,
  type TokenCount,
} from './model-provider.ts'
export { checkModelRequest, textOf } from './model-request.ts'
export type { ModelCall, ModelCost, ModelDay, ModelSpend } from './model-spend.ts'
export { toolInput, type Watch, watched } from './model-stream.ts'
export { NotYet } from './not-yet.ts'
export {
  type ActingPart,
  type Actor,
  type OperationAnswer,
  type OperationInfo,
  type Operations,
  toolName,
} from './operations.ts'
export type { Page, Pager } from './pager.ts'
export type { NewParkedEvent, ParkedCount, ParkedEvent, ParkedEvents, ParkedKey } from './parked-events.ts'
export type { PeopleHolder, Told } from './people-holder.ts'
export type { PeopleRecords, Without } from './people-records.ts'
export { isPublicAddress, literalFault, NOT_PUBLIC, publicLookup } from './public-network.ts'
export type { Bucket, RateLimits, Taken } from './rate-limits.ts'
export type { Restores } from './restores.ts'
export type {
  FilterValue,
  IndexedEntry,
  Search,
  SearchEntry,
  SearchIndex,
  SearchOptions,
  SearchPage,
} from './search.ts'
export type {
  Behind,
  DeadLetter,
  DeadLetters,
  Doubt,
  EffectLedger,
  EffectRow,
  EffectState,
  Envelope,
  EventBus,
  Inbox,
  NewDeadLetter,
  NewEffect,
  Outbox,
  Shares,
  SubscribeOptions,
  Subscription,
} from './spine.ts'
export { CANARY_TENANT, DEMO_TENANT, SYSTEM_TENANT } from './system-tenant.ts'
export type { EnqueueOptions, Retry, ScheduleOptions, Task, TaskQueue, WorkOptions } from './task-queue.ts'
export {
  ATTRIBUTES,
  type AttributeName,
  type Attributes,
  LABELS,
  type Label,
  LOG_FIELDS,
  type LogField,
  type LogFields,
  METRICS,
  type MetricName,
  SPANS,
  type SpanName,
} from './telemetry/registry.ts'
export { type Span, type SpanOptions, type Telemetry, TRACING_OFF, type Tracing } from './telemetry/tracing.ts'
export type { NearestOptions, NearVector, VectorEntry, VectorIndex, Vectors } from './vectors.ts'
export {
  checkSettings,
  fieldWords,
  openVendors,
  type SettingFault,
  type SettingsShape,
  settingFaults,
  standInOrigins,
  unprovenSettings,
  type Vendor,
  type VendorDescription,
} from './vendor.ts'
export { callingOnly, isAllowed } from './vendor-http.ts'
