import type { Timing } from '@litper/kernel'
import { entity, jsonb, text } from '@litper/platform'
import type { Recipient } from '@litper/ports'
import type { Purpose, Status, Words } from '../domain/message.ts'
import type { Notice } from '../usecases/ports.ts'
import type { ReportRecipient } from '../usecases/report-ports.ts'

export const AccountEntity = entity('notifications.provider_accounts', {
  tenantId: { type: 'uuid', primary: true },
  provider: { ...text(), primary: true },
  priority: { type: 'int', default: 1 },
  sealedSettings: { type: 'text' },
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})

/** People as a shop's number knows them: by phone, by business-scoped id, or both. */
export const ContactEntity = entity('notifications.contacts', {
  id: { type: 'uuid', primary: true },
  phone: { type: 'text', nullable: true },
  userId: { type: 'text', nullable: true },
  windowUntil: { type: 'timestamptz', nullable: true },
  /** When the bucket is full again; it has one to give while that is less than the burst away. */
  nextFreeAt: { type: 'timestamptz', default: '-infinity', select: false },
  answersFreeAt: { type: 'timestamptz', default: '-infinity', select: false },
  /** Who this person is now, when their number changed and nobody has written from the old one since. */
  movedPhone: { type: 'text', nullable: true, select: false },
  movedUserId: { type: 'text', nullable: true, select: false },
})

export const MessageEntity = entity('notifications.messages', {
  id: { type: 'uuid', primary: true },
  businessKey: { type: 'text', update: false },
  orderId: { type: 'uuid', nullable: true, update: false },
  shopDomain: { type: 'text', nullable: true, update: false },
  conversationId: { type: 'uuid', nullable: true, update: false },
  purpose: { ...text<Purpose>(), update: false },
  recipient: jsonb<Recipient>(),
  plan: jsonb<Words>(),
  text: { type: 'text', select: false },
  why: { type: 'text', update: false },
  provider: { type: 'text', nullable: true },
  providerMessageId: { type: 'text', nullable: true },
  status: { ...text<Status>(), default: 'queued' },
  plannedFor: { type: 'timestamptz', update: false },
  sentAt: { type: 'timestamptz', nullable: true },
  deliveredAt: { type: 'timestamptz', nullable: true },
  readAt: { type: 'timestamptz', nullable: true },
  error: { type: 'text', nullable: true },
  costAmount: { type: 'numeric', precision: 18, scale: 6, nullable: true },
  costCurrency: { type: 'text', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

export const NoticeEntity = entity('notifications.provider_notices', {
  id: { type: 'uuid', primary: true },
  provider: { type: 'text', update: false },
  kind: { type: 'text', update: false },
  code: { type: 'text', update: false },
  subject: { type: 'text', default: '', update: false },
  severity: text<Notice['severity']>(),
  detail: { type: 'text', nullable: true },
  times: { type: 'int', default: 1 },
  firstAt: { type: 'timestamptz', update: false },
  lastAt: { type: 'timestamptz' },
  acknowledgedAt: { type: 'timestamptz', nullable: true },
  acknowledgedBy: { type: 'text', nullable: true },
})

export const TimingEntity = entity('notifications.timings', {
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
  purpose: { type: 'text', primary: true },
  city: { type: 'text', primary: true },
  version: { type: 'int' },
  /** NULL: at once. */
  hour: { type: 'int', nullable: true },
  trial: { ...jsonb<NonNullable<Timing['trial']>>(), nullable: true },
})

export const RecipientEntity = entity('notifications.report_recipients', {
  id: { type: 'uuid', primary: true },
  way: { ...text<ReportRecipient['way']>(), update: false },
  address: { type: 'text', update: false },
  name: { type: 'text' },
  kinds: { type: 'text', array: true },
  stoppedAt: { type: 'timestamptz', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

/** All tables of the service. */
export const notificationsEntities = [
  AccountEntity,
  ContactEntity,
  MessageEntity,
  NoticeEntity,
  RecipientEntity,
  TimingEntity,
]
