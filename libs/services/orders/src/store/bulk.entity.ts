import { entity, jsonb, text } from '@litper/platform'
import type { BulkAction, BulkState, BulkVerdict, OrderFilter } from '../domain/bulk.ts'

export const BulkJobEntity = entity('orders.bulk_jobs', {
  id: { type: 'uuid', primary: true },
  action: { ...text<BulkAction>(), update: false },
  filter: { ...jsonb<OrderFilter>(), update: false },
  state: text<BulkState>(),
  total: { type: 'int', update: false },
  createdBy: { type: 'text', update: false },
  createdAt: { type: 'timestamptz', update: false },
  endedAt: { type: 'timestamptz', nullable: true },
})

export const BulkItemEntity = entity('orders.bulk_items', {
  jobId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', primary: true },
  orderName: { type: 'text', update: false },
  forecast: { ...text<BulkVerdict>(), nullable: true },
  forecastCode: { type: 'text', nullable: true },
  verdict: { ...text<BulkVerdict>(), nullable: true },
  code: { type: 'text', nullable: true },
})

export const ViewEntity = entity('orders.views', {
  id: { type: 'uuid', primary: true },
  name: { type: 'text' },
  filter: jsonb<OrderFilter & { readonly search?: string | undefined }>(),
  owner: { type: 'text', update: false },
  shared: { type: 'boolean' },
  createdAt: { type: 'timestamptz', createDate: true },
})
