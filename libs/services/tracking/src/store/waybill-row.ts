import { currentTenant } from '@litper/platform'
import type { State, Waybill } from '../domain/waybill.ts'
import type { WaybillRow } from './waybill.entity.ts'

export function toRow(waybill: Waybill, nextPollAt?: Date): WaybillRow {
  const { id, orderId, carrier, number, token, position, createdAt, ...document } = waybill
  return {
    id,
    tenantId: currentTenant(),
    orderId,
    carrier,
    number: number ?? null,
    token,
    state: position.state,
    exception: position.exception ?? null,
    movedAt: position.at ? new Date(position.at) : null,
    document: { orderId, ...document },
    nextPollAt: nextPollAt ?? null,
    createdAt: new Date(createdAt),
  }
}

export function fromRow(row: WaybillRow): Waybill {
  return {
    ...row.document,
    id: row.id,
    orderId: row.orderId,
    carrier: row.carrier,
    number: row.number ?? undefined,
    token: row.token,
    createdAt: row.createdAt.toISOString(),
    position: { state: row.state as State, exception: row.exception ?? undefined, at: row.movedAt?.toISOString() },
  }
}
