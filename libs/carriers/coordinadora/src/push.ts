import { DomainError, type Fields, fields } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { meaningOfNovedad, meaningOfState, novedadCode } from './codes.ts'
import { bogota } from './times.ts'
import { guideNumber } from './units.ts'

const unreadable = (what: string) => new DomainError('push.unreadable', 'invalid', { carrier: 'coordinadora', what })

/**
 * The Pub/Sub envelope of push v3: one movement as base64 JSON, in Bogotá's time, at least once and unordered. With
 * `codigo_estado` it is a novedad, and `codigo` is its code; `anterior`, mostly empty, may name the code before it.
 * @throws DomainError push.unreadable
 */
export function readPush(body: unknown): CarrierEvent[] {
  const { data } = fields(fields(body)['message'])
  if (typeof data !== 'string') throw unreadable('message.data')
  const inner = decoded(data)
  const number = guideNumber(inner['tracking_number'])
  const at = bogota(text(inner['fecha']), text(inner['hora']))
  const code = /^[\w.-]{1,20}$/.exec(text(inner['codigo']))?.[0]
  if (!number) throw unreadable('tracking_number')
  if (!at) throw unreadable('fecha, hora')
  if (!code) throw unreadable('codigo')
  const description = text(inner['comment']) || text(inner['desc_estado'])
  return text(inner['codigo_estado']) === ''
    ? [{ number, at, code, description, ...meaningOfState(code, text(inner['anterior'])) }]
    : [{ number, at, code: novedadCode(code), description, ...meaningOfNovedad(code) }]
}

function decoded(data: string): Fields {
  try {
    return fields(JSON.parse(Buffer.from(data, 'base64').toString('utf8')))
  } catch {
    throw unreadable('base64 json')
  }
}
