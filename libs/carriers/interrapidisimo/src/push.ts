import { DomainError } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { meaning } from './codes.ts'
import { instant } from './create.ts'
import { codeOf } from './poll.ts'

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** NotificacionEstados.DetalleNotificacion, one or a list. @throws DomainError push.unreadable */
export function readPush(body: unknown): CarrierEvent[] {
  const detail = record(record(body)?.['NotificacionEstados'])?.['DetalleNotificacion']
  const details = Array.isArray(detail) ? detail : [detail]
  return details.map((one) => {
    const given = record(one)
    const number = text(given?.['NumeroGuia'])
    const state = Number(text(given?.['CodigoEstado']) || Number.NaN)
    const motive = Number(text(given?.['CodigoMotivoEst'])) || 0
    const at = instant(text(given?.['FechaEstado']))
    if (!/^\d{6,20}$/.test(number) || Number.isNaN(state) || at === undefined)
      throw new DomainError('push.unreadable', 'invalid', { carrier: 'interrapidisimo' })
    const description = text(given?.['DescripcionMotivoEst']) || text(given?.['DescripcionEstado'])
    return { number, at, code: codeOf(state, motive), description, ...meaning(state, motive) }
  })
}
