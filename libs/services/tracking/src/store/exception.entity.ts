import { entity, jsonb, text } from '@litper/platform'
import type { DeliveryException, GivenAnswer } from '../domain/exception.ts'

export const ExceptionEntity = entity('tracking.exceptions', {
  waybillId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  carrier: { type: 'text', update: false },
  city: { type: 'text' },
  family: { type: 'text' },
  state: text<DeliveryException['state']>(),
  openedAt: { type: 'timestamptz' },
  answerUntil: { type: 'timestamptz' },
  answeredAt: { type: 'timestamptz', nullable: true },
  answers: { ...jsonb<readonly GivenAnswer[]>(), default: [] },
})
