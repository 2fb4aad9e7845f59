import { entity, text } from '@litper/platform'
import type { CustomerRequest, RequestKind } from '../domain/customer-request.ts'

export const CustomerRequestEntity = entity('tracking.customer_requests', {
  id: { type: 'uuid', primary: true },
  waybillId: { type: 'uuid', update: false },
  orderId: { type: 'uuid', update: false },
  kind: { ...text<RequestKind>(), update: false },
  date: { type: 'text', nullable: true },
  text: { type: 'text', nullable: true },
  state: text<CustomerRequest['state']>(),
  askedAt: { type: 'timestamptz' },
  answer: { type: 'text', nullable: true },
  answeredBy: { type: 'text', nullable: true },
  answeredAt: { type: 'timestamptz', nullable: true },
})

export const RatingEntity = entity('tracking.ratings', {
  waybillId: { type: 'uuid', primary: true },
  stars: { type: 'smallint' },
  ratedAt: { type: 'timestamptz' },
})
