import { entity, jsonb, text } from '@litper/platform'
import type { CallScript } from '@litper/ports'
import type { Errand, Outcome, Purpose } from '../domain/call.ts'
import type { Dialog } from '../domain/dialog.ts'
import type { Parcel } from '../domain/parcel.ts'
import type { Policy } from '../domain/policy.ts'
import type { Call, Campaign, Try } from '../usecases/ports.ts'

export const AccountEntity = entity('voice.accounts', {
  tenantId: { type: 'uuid', primary: true },
  provider: { type: 'text' },
  number: { type: 'text' },
  lines: { type: 'int' },
  sealedSettings: { type: 'text' },
  webhookKey: { type: 'text' },
  /** Why the provider lets nobody call; until the account is put again. */
  fault: { type: 'text', nullable: true },
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})

export const PolicyEntity = entity('voice.policies', {
  tenantId: { type: 'uuid', primary: true },
  policy: jsonb<Policy>(),
})

/** What a call may tell and ask of an order: a copy, fed by events. */
export const ParcelEntity = entity('voice.parcels', {
  orderId: { type: 'uuid', primary: true },
  shopDomain: { type: 'text', nullable: true },
  orderName: { type: 'text', default: '' },
  phone: { type: 'text', nullable: true },
  firstName: { type: 'text', nullable: true },
  status: { type: 'text', default: 'placed' },
  round: { type: 'int', default: 1 },
  askedAt: { type: 'timestamptz', nullable: true },
  collect: { ...jsonb<NonNullable<Parcel['collect']>>(), nullable: true },
  waybillId: { type: 'uuid', nullable: true },
  number: { type: 'text', nullable: true },
  carrier: { type: 'text', nullable: true },
  carrierName: { type: 'text', nullable: true },
  state: { type: 'text', nullable: true },
  movedAt: { type: 'timestamptz', nullable: true },
  movedIn: { type: 'text', nullable: true },
  exception: { type: 'text', nullable: true },
  city: { type: 'text', nullable: true },
})

export const CampaignEntity = entity('voice.campaigns', {
  id: { type: 'uuid', primary: true },
  name: { type: 'text' },
  purpose: text<Errand>(),
  state: text<Campaign['state']>(),
  reason: { type: 'text', nullable: true },
  maxTries: { type: 'int' },
  total: { type: 'int', default: 0 },
  createdBy: { type: 'text', update: false },
  createdAt: { type: 'timestamptz', update: false },
  endedAt: { type: 'timestamptz', nullable: true },
})

export const CallEntity = entity('voice.calls', {
  id: { type: 'uuid', primary: true },
  businessKey: { type: 'text', update: false },
  direction: { ...text<Call['direction']>(), default: 'out', update: false },
  purpose: { ...text<Purpose>(), update: false },
  campaignId: { type: 'uuid', nullable: true, update: false },
  orderId: { type: 'uuid', nullable: true },
  shopDomain: { type: 'text', nullable: true },
  phone: { type: 'text', nullable: true },
  why: { type: 'text', update: false },
  state: text<Call['state']>(),
  dueAt: { type: 'timestamptz' },
  maxTries: { type: 'int' },
  tries: { type: 'int', default: 0 },
  dials: { type: 'int', default: 0 },
  outcome: { ...text<Outcome>(), nullable: true },
  needsPerson: { type: 'boolean', default: false },
  resolvedAt: { type: 'timestamptz', nullable: true },
  resolvedBy: { type: 'text', nullable: true },
  createdAt: { type: 'timestamptz', update: false },
  settledAt: { type: 'timestamptz', nullable: true },
})

export const TryEntity = entity('voice.tries', {
  id: { type: 'uuid', primary: true },
  callId: { type: 'uuid', update: false },
  n: { type: 'int', update: false },
  phone: { type: 'text', nullable: true },
  provider: { type: 'text', update: false },
  providerCallId: { type: 'text', nullable: true },
  state: text<Try['state']>(),
  dialedAt: { type: 'timestamptz', update: false },
  /** Since when it is not known whether the provider took it. */
  lostAt: { type: 'timestamptz', nullable: true },
  answeredAt: { type: 'timestamptz', nullable: true },
  endedAt: { type: 'timestamptz', nullable: true },
  answeredBy: { ...text<NonNullable<Try['answeredBy']>>(), nullable: true },
  result: { ...text<NonNullable<Try['result']>>(), nullable: true },
  error: { type: 'text', nullable: true },
  seconds: { type: 'int', nullable: true },
  costAmount: { type: 'numeric', precision: 18, scale: 6, nullable: true },
  costCurrency: { type: 'text', nullable: true },
  dialog: { ...jsonb<Dialog>(), default: {} },
  recording: { ...text<NonNullable<Try['recording']>>(), nullable: true },
  recordingId: { type: 'text', nullable: true },
  recordingKey: { type: 'text', nullable: true },
  recordingUntil: { type: 'timestamptz', nullable: true },
})

/** One exchange: what was heard, and what was said to it. */
export const TurnEntity = entity('voice.turns', {
  tryId: { type: 'uuid', primary: true },
  n: { type: 'int', primary: true },
  heard: { type: 'text', nullable: true },
  keys: { type: 'text', nullable: true },
  script: jsonb<CallScript>(),
  steps: { ...jsonb<readonly string[]>(), default: [] },
  at: { type: 'timestamptz' },
})

export const PersonEntity = entity('voice.people', {
  tenantId: { type: 'uuid', primary: true },
  phone: { ...text(), primary: true },
  optedOutAt: { type: 'timestamptz', nullable: true },
  optedOutBy: { type: 'text', nullable: true },
  /** How often a caller from this number could not prove an order was theirs, and when last. */
  unproved: { type: 'int', default: 0 },
  unprovedAt: { type: 'timestamptz', nullable: true },
})

/** All tables of the service. */
export const voiceEntities = [
  AccountEntity,
  PolicyEntity,
  ParcelEntity,
  CampaignEntity,
  CallEntity,
  TryEntity,
  TurnEntity,
  PersonEntity,
]
