import { entity, jsonb } from '@litper/platform'
import type { Order, Policy } from '../domain/order.ts'

/** The aggregate as one document, with the columns that are looked for beside it. */
export const OrderEntity = entity('orders.orders', {
  id: { type: 'uuid', primary: true },
  externalId: { type: 'text', update: false, select: false },
  shopDomain: { type: 'text', update: false, select: false },
  name: { type: 'text', select: false },
  status: { type: 'text', select: false },
  phone: { type: 'text', nullable: true, select: false },
  place: { type: 'text', nullable: true, select: false },
  lineDigest: { type: 'text', select: false },
  shopUpdatedAt: { type: 'timestamptz', select: false },
  placedAt: { type: 'timestamptz', select: false },
  document: jsonb<Order>(),
  version: { type: 'bigint', version: true, default: 1 },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})

/** A copy of what tracking says of its accounts. */
export const CarrierEntity = entity('orders.carriers', {
  tenantId: { type: 'uuid', primary: true },
  carrier: { type: 'text', primary: true },
  enabled: { type: 'boolean' },
})

export const PolicyEntity = entity('orders.policies', {
  tenantId: { type: 'uuid', primary: true },
  policy: jsonb<Policy>(),
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})
