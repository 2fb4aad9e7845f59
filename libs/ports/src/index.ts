export {
  type Carrier, type CarrierAccount, type CarrierEvent, type CreatedWaybill, EXCEPTION_FAMILIES, type ExceptionFamily,
  type Party, type Quote, type ShipmentSpec, WAYBILL_STATES, type WaybillState,
} from './carrier.ts'
export type { HttpClient, HttpRequest, HttpResponse } from './http-client.ts'
export { type MessagingProvider, type OutgoingMessage, type Recipient, SendError, type SendFailure, type SentMessage } from './messaging.ts'
export type { Database, Session } from './database.ts'
export { type Migration, type SchemaMigrations, tenantWall } from './migrations.ts'
export type {
  DeadLetter, DeadLetters, EffectLedger, EffectRow, EffectState, Envelope, EventBus, Inbox, NewEffect, Outbox, SubscribeOptions, Subscription,
} from './spine.ts'
export type { AdapterSettings, Adapters, OpenAdapters, OpenOptions, Tenants } from './adapters.ts'
