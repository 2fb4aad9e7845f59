import { entity, jsonb, text } from '@litper/platform'
import type { Move, Outcome } from '../domain/outcome.ts'
import type { Entry, Examined, Kind, Turn, Value } from '../domain/turn/index.ts'
import type { Doubted } from '../usecases/meaning-ports.ts'
import type { InForce, Standing } from '../usecases/ports.ts'

export const ParcelEntity = entity('learning.parcels', {
  orderId: { type: 'uuid', primary: true },
  carrier: { type: 'text', nullable: true },
  city: { type: 'text', nullable: true },
  moves: { ...jsonb<readonly Move[]>(), default: [] },
  /** When tickets were opened. */
  tickets: { ...jsonb<readonly string[]>(), default: [] },
  madeAt: { type: 'timestamptz', nullable: true },
  collects: { type: 'boolean', nullable: true },
  ended: { ...text<NonNullable<Outcome['ended']>>(), nullable: true },
  endedAt: { type: 'timestamptz', nullable: true },
})
/** How a parcel stood some days after its waybill was made. */
export const StandingEntity = entity('learning.standings', {
  orderId: { type: 'uuid', primary: true },
  waybillId: { type: 'uuid', update: false },
  at: { type: 'timestamptz', update: false },
  stood: { ...jsonb<Standing>(), update: false },
})
export const OutcomeEntity = entity('learning.outcomes', {
  messageId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  purpose: { type: 'text', update: false },
  hour: { type: 'int', update: false },
  carrier: { type: 'text', nullable: true },
  city: { type: 'text', nullable: true },
  sentAt: { type: 'timestamptz', update: false },
  movedAt: { type: 'timestamptz', nullable: true },
  ended: { ...text<NonNullable<Outcome['ended']>>(), nullable: true },
  ticketAt: { type: 'timestamptz', nullable: true },
})
/** Masked words of conversations that people took over. */
export const AnswerEntity = entity('learning.answers', {
  conversationId: { type: 'uuid', primary: true },
  person: { type: 'text', nullable: true },
  askedAt: { type: 'timestamptz', update: false },
  question: { type: 'text' },
  answers: jsonb<readonly string[]>(),
  rating: { type: 'text', nullable: true },
})
/** Masked words that the bot doubted, and what they meant. */
export const MeaningEntity = entity('learning.meanings', {
  id: { type: 'uuid', primary: true },
  conversationId: { type: 'uuid', update: false },
  orderId: { type: 'uuid', nullable: true, update: false },
  person: { type: 'text', update: false },
  at: { type: 'timestamptz', update: false },
  state: { ...text<Doubted['state']>(), update: false },
  text: { type: 'text', update: false },
  intent: { ...text<Doubted['intent']>(), update: false },
  learnt: { type: 'boolean', update: false },
  called: { type: 'boolean' },
  meant: { ...text<NonNullable<Doubted['meant']>>(), nullable: true },
  shownBy: { type: 'text', nullable: true },
})
export const InForceEntity = entity('learning.in_force', {
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
  kind: { ...text<Kind>(), primary: true },
  topic: { type: 'text', primary: true },
  place: { type: 'text', primary: true },
  version: { type: 'int' },
  chosen: jsonb<{ readonly value: Value | null }>(),
  trial: { ...jsonb<NonNullable<InForce['trial']>>(), nullable: true },
  basis: { type: 'int', nullable: true },
  setBy: { type: 'text' },
  changedAt: { type: 'timestamptz' },
})
export const TurnEntity = entity('learning.turns', {
  id: { type: 'uuid', primary: true },
  kind: { ...text<Kind>(), update: false },
  topic: { type: 'text', update: false },
  place: { type: 'text', update: false },
  change: { ...jsonb<Pick<Turn, 'from' | 'to'>>(), update: false },
  state: text<Turn['state']>(),
  sharePercent: { type: 'int' },
  looks: { type: 'int' },
  triedAt: { type: 'timestamptz', nullable: true },
  lookedAt: { type: 'timestamptz', nullable: true },
  examined: { ...jsonb<Examined>(), nullable: true },
  promised: { ...jsonb<NonNullable<Turn['promised']>>(), nullable: true },
  alarmed: { type: 'boolean' },
})
export const EntryEntity = entity('learning.entries', {
  turnId: { type: 'uuid', primary: true },
  n: { type: 'int', primary: true },
  at: { type: 'timestamptz', update: false },
  step: { ...text<Entry['step']>(), update: false },
  by: { type: 'text', update: false },
  because: { type: 'text', update: false },
  data: { ...jsonb<NonNullable<Entry['data']>>(), nullable: true, update: false },
})
/** A row: the tenant opted in. */
export const SharingEntity = entity('learning.sharing', {
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
  setBy: { type: 'text' },
  setAt: { type: 'timestamptz' },
})
/** Of all tenants that opted in, as rows of the system's own. */
export const SharedCountEntity = entity('learning.shared_counts', {
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
  contributor: { type: 'text', primary: true },
  purpose: { type: 'text', primary: true },
  city: { type: 'text', primary: true },
  hour: { type: 'int', primary: true },
  messages: { type: 'int' },
  moved: { type: 'int' },
})
export const learningEntities = [
  ...[ParcelEntity, OutcomeEntity, StandingEntity, AnswerEntity, MeaningEntity, InForceEntity],
  ...[TurnEntity, EntryEntity, SharingEntity, SharedCountEntity],
]
