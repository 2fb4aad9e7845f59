import { EntitySchema } from 'typeorm'
import type { Parcel } from '../domain/waybill.ts'

export interface WaybillRow {
  id: string
  tenantId: string
  orderId: string
  carrier: string
  number: string | null
  token: string
  state: string
  exception: string | null
  movedAt: Date | null
  document: Parcel & { expectedAt?: string }
  nextPollAt: Date | null
  createdAt: Date
}

export const WaybillEntity = new EntitySchema<WaybillRow>({
  name: 'WaybillRow',
  schema: 'tracking',
  tableName: 'waybills',
  columns: {
    id: { type: 'uuid', primary: true },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    orderId: { type: 'uuid', name: 'order_id' },
    carrier: { type: 'text' },
    number: { type: 'text', nullable: true },
    token: { type: 'text' },
    state: { type: 'text' },
    exception: { type: 'text', nullable: true },
    movedAt: { type: 'timestamptz', name: 'moved_at', nullable: true },
    document: { type: 'jsonb' },
    nextPollAt: { type: 'timestamptz', name: 'next_poll_at', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
})
