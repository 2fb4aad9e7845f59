import type { WaybillState } from '@litper/kernel'
import { entity, jsonb, text } from '@litper/platform'
import type { CoachingState } from '../domain/coaching.ts'
import type { Finding } from '../domain/finding.ts'
import type { Scan } from '../domain/parcel.ts'
import type { Said } from '../domain/talk/open-talk.ts'
import type { Cause, TicketState } from '../domain/ticket.ts'

export const ParcelEntity = entity('quality.parcels', {
  waybillId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  orderName: { type: 'text' },
  number: { type: 'text' },
  carrier: { type: 'text' },
  city: { type: 'text' },
  state: text<WaybillState>(),
  stateSince: { type: 'timestamptz' },
  scannedAt: { type: 'timestamptz' },
  contactedAt: { type: 'timestamptz', nullable: true },
  ended: { type: 'boolean', default: false },
  scans: { ...jsonb<readonly Scan[]>(), default: [] },
})
export const AttemptEntity = entity('quality.attempts', {
  tenantId: { type: 'uuid', primary: true },
  waybillId: { type: 'uuid', primary: true },
  at: { type: 'timestamptz', primary: true },
  carrier: { type: 'text', update: false },
  city: { type: 'text', update: false },
})
export const ReviewEntity = entity('quality.reviews', {
  id: { type: 'uuid', primary: true },
  rubric: { type: 'text', update: false },
  version: { type: 'int', update: false },
  subjectId: { type: 'uuid', update: false },
  orderId: { type: 'uuid', update: false, nullable: true },
  number: { type: 'text', update: false, nullable: true },
  carrier: { type: 'text', update: false, nullable: true },
  city: { type: 'text', update: false, nullable: true },
  conversationId: { type: 'uuid', update: false, nullable: true },
  who: { type: 'text', update: false, nullable: true },
  score: { type: 'int' },
  findings: jsonb<readonly Finding[]>(),
  at: { type: 'timestamptz' },
})
export const TicketEntity = entity('quality.tickets', {
  id: { type: 'uuid', primary: true },
  waybillId: { type: 'uuid', nullable: true, update: false },
  orderId: { type: 'uuid', update: false },
  orderName: { type: 'text', update: false },
  number: { type: 'text', nullable: true, update: false },
  carrier: { type: 'text', nullable: true, update: false },
  cause: { ...text<Cause>(), update: false },
  state: { ...text<TicketState>(), default: 'open' },
  owner: { type: 'text', nullable: true },
  note: { type: 'text', nullable: true },
  openedAt: { type: 'timestamptz', update: false },
  changedAt: { type: 'timestamptz' },
})
export const KnownOrderEntity = entity('quality.orders', {
  orderId: { type: 'uuid', primary: true },
  name: { type: 'text', nullable: true },
  status: { type: 'text' },
  movedAt: { type: 'timestamptz', nullable: true },
  carrierName: { type: 'text', nullable: true },
  collect: { type: 'int', nullable: true },
})
export const TalkEntity = entity('quality.talks', {
  tenantId: { type: 'uuid', primary: true },
  person: { type: 'text', primary: true },
  id: { type: 'uuid' },
  conversationId: { type: 'uuid', nullable: true },
  orderId: { type: 'uuid', nullable: true },
  lastHeard: { type: 'uuid', nullable: true },
  said: { ...jsonb<readonly Said[]>(), default: [] },
  dueAt: { type: 'timestamptz' },
})
export const RunEntity = entity('quality.runs', {
  runId: { type: 'uuid', primary: true },
  approved: { type: 'int', default: 0 },
  denied: { type: 'int', default: 0 },
  expired: { type: 'int', default: 0 },
})
export const CoachingEntity = entity('quality.coaching', {
  id: { type: 'uuid', primary: true },
  reviewId: { type: 'uuid', update: false },
  rubric: { type: 'text', update: false },
  score: { type: 'int', update: false },
  state: { ...text<CoachingState>(), default: 'open' },
  owner: { type: 'text', nullable: true },
  note: { type: 'text', nullable: true },
  openedAt: { type: 'timestamptz', update: false },
  changedAt: { type: 'timestamptz' },
})
export const qualityEntities = [
  ...[ParcelEntity, AttemptEntity, ReviewEntity, TicketEntity],
  ...[KnownOrderEntity, TalkEntity, RunEntity, CoachingEntity],
]
