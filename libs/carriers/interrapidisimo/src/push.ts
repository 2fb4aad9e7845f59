import { DomainError, fields } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { codeOf, meaningOf } from './codes.ts'
import { instant } from './times.ts'
import { waybillNumber } from './units.ts'

const unreadable = (what: string) => new DomainError('push.unreadable', 'invalid', { carrier: 'interrapidisimo', what })

/** NotificacionEstados.DetalleNotificacion, one or a list, in Bogotá's time. @throws DomainError push.unreadable */
export function readPush(body: unknown): CarrierEvent[] {
  const detail = fields(fields(body)['NotificacionEstados'])['DetalleNotificacion']
  return (Array.isArray(detail) ? detail : [detail]).map(eventOf)
}

function eventOf(detail: unknown): CarrierEvent {
  const given = fields(detail)
  const number = waybillNumber(given['NumeroGuia'])
  const at = instant(text(given['FechaEstado']))
  const stateCode = /^\d{1,4}$/.exec(text(given['CodigoEstado']))?.[0]
  if (!number) throw unreadable('NumeroGuia')
  if (!at) throw unreadable('FechaEstado')
  if (!stateCode) throw unreadable('CodigoEstado')
  const state = Number(stateCode)
  // A motive that is not a number is ignored; the movement counts.
  const motive = Number(/^\d{1,4}$/.exec(text(given['CodigoMotivoEst']))?.[0] ?? 0)
  const description = text(given['DescripcionMotivoEst']) || text(given['DescripcionEstado'])
  return { number, at, code: codeOf(state, motive), description, ...meaningOf(state, motive) }
}
