import { entity, jsonb, text } from '@litper/platform'
import type { Move, Outcome } from '../domain/outcome.ts'

export const ParcelEntity = entity('learning.parcels', {
  orderId: { type: 'uuid', primary: true },
  carrier: { type: 'text' },
  city: { type: 'text' },
  moves: { ...jsonb<readonly Move[]>(), default: [] },
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
})
export const learningEntities = [ParcelEntity, OutcomeEntity]
