import { entity, jsonb, type NewRowOf, type RowOf, text } from '@litper/platform'
import type { State, Waybill } from '../domain/waybill.ts'

/** What is kept of a waybill beside its columns. */
type Document = Omit<Waybill, 'id' | 'carrier' | 'number' | 'token' | 'position' | 'createdAt'>

export const WaybillEntity = entity('tracking.waybills', {
  id: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  carrier: { type: 'text', update: false },
  number: { type: 'text', nullable: true },
  token: { type: 'text', update: false },
  state: text<State>(),
  exception: { type: 'text', nullable: true },
  movedAt: { type: 'timestamptz', nullable: true },
  document: jsonb<Document>(),
  nextPollAt: { type: 'timestamptz', nullable: true, select: false },
  createdAt: { type: 'timestamptz', createDate: true },
})

/** What carriers told, each thing once. */
export const MovementEntity = entity('tracking.waybill_events', {
  waybillId: { type: 'uuid', primary: true },
  at: { type: 'timestamptz', primary: true },
  code: { type: 'text', primary: true },
  state: { ...text<State>(), nullable: true },
  exception: { type: 'text', nullable: true },
  description: { type: 'text' },
  city: { type: 'text', nullable: true },
  receivedAt: { type: 'timestamptz', createDate: true },
})

export function toRow(waybill: Waybill, nextPollAt?: Date): NewRowOf<typeof WaybillEntity> {
  const { id, orderId, carrier, number, token, position, createdAt, ...document } = waybill
  return {
    id,
    orderId,
    carrier,
    number,
    token,
    state: position.state,
    exception: position.exception,
    movedAt: position.at ? new Date(position.at) : undefined,
    document: { orderId, ...document },
    nextPollAt,
    createdAt: new Date(createdAt),
  }
}

export function fromRow(row: RowOf<typeof WaybillEntity>): Waybill {
  const { id, orderId, carrier, number, token, state, exception } = row
  return {
    ...row.document,
    ...{ id, orderId, carrier, number, token },
    createdAt: row.createdAt.toISOString(),
    position: { state, exception, at: row.movedAt?.toISOString() },
  }
}
