import { EntitySchema } from 'typeorm'
import type { Order } from '../domain/order.ts'

export interface OrderRow {
  id: string
  tenantId: string
  externalId: string
  shopDomain: string
  name: string
  status: string
  phone: string | null
  lineDigest: string
  shopUpdatedAt: Date
  placedAt: Date
  document: Order
}

export const OrderEntity = new EntitySchema<OrderRow>({
  name: 'OrderRow',
  schema: 'orders',
  tableName: 'orders',
  columns: {
    id: { type: 'uuid', primary: true },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    externalId: { type: 'text', name: 'external_id' },
    shopDomain: { type: 'text', name: 'shop_domain' },
    name: { type: 'text' },
    status: { type: 'text' },
    phone: { type: 'text', nullable: true },
    lineDigest: { type: 'text', name: 'line_digest' },
    shopUpdatedAt: { type: 'timestamptz', name: 'shop_updated_at' },
    placedAt: { type: 'timestamptz', name: 'placed_at' },
    document: { type: 'jsonb' },
  },
})
