import { createHash } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { XMLParser } from 'fast-xml-parser'
import { novedad, STATES } from './codes.ts'
import type { CoordinadoraSettings } from './settings.ts'

const NS = 'https://sandbox.coordinadora.com/agw/ws/guias/1.6/server.php'
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'item',
})

/** Guias_rastreoExtendido for a batch: rpc/encoded, everything inside one `p`, the password as its SHA-256. */
export function pollRequest(settings: CoordinadoraSettings, numbers: readonly string[]): string {
  const clave = createHash('sha256').update(settings.clave).digest('hex')
  const items = numbers.map((number) => `<item>${escaped(number)}</item>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="${NS}"><SOAP-ENV:Body><ns1:Guias_rastreoExtendido><p><codigos_remision>${items}</codigos_remision><id_cliente>${escaped(settings.idCliente)}</id_cliente><usuario>${escaped(settings.usuario)}</usuario><clave>${clave}</clave></p></ns1:Guias_rastreoExtendido></SOAP-ENV:Body></SOAP-ENV:Envelope>`
}

interface Stamp {
  readonly fecha?: string
  readonly hora?: string
  readonly descripcion?: string
}
interface Tracked {
  readonly codigo_remision?: string
  readonly detalle_estados?: { item?: (Stamp & { codigo_estado?: string })[] } | ''
  readonly detalle_novedades?: { item?: (Stamp & { codigo_novedad?: string })[] } | ''
}

/** Local date and time of Bogotá to RFC 3339 UTC; undefined when it is neither. */
export function bogota(fecha: string | undefined, hora: string | undefined): string | undefined {
  const at = new Date(`${fecha}T${(hora ?? '').replace(/(\.\d{3})\d*$/, '$1') || '00:00:00'}-05:00`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** @throws DomainError carrier.refused on a fault, carrier.unavailable when it is no SOAP at all */
export function readPoll(text: string): CarrierEvent[] {
  const body = parsed(text)
  if (body['Fault'])
    throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'coordinadora', fault: 'soap' })
  const answer = body['Guias_rastreoExtendidoResponse'] as { return?: { item?: Tracked[] } | '' } | undefined
  if (answer === undefined) throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'coordinadora' })
  const list = answer.return && typeof answer.return === 'object' ? (answer.return.item ?? []) : []
  return list.flatMap(eventsOf)
}

function parsed(text: string): Record<string, unknown> {
  try {
    const { Envelope } = parser.parse(text) as { Envelope?: { Body?: Record<string, unknown> } }
    return Envelope?.Body ?? {}
  } catch {
    return {}
  }
}

function eventsOf({
  codigo_remision: number,
  detalle_estados: states,
  detalle_novedades: exceptions,
}: Tracked): CarrierEvent[] {
  if (!number) return []
  const moved = (states ? (states.item ?? []) : []).map((one) => ({
    ...base(number, one),
    code: one.codigo_estado ?? '',
    state: STATES[one.codigo_estado ?? ''],
  }))
  const failed = (exceptions ? (exceptions.item ?? []) : []).map((one) => ({
    ...base(number, one),
    code: `N${one.codigo_novedad ?? ''}`,
    ...novedad(one.codigo_novedad ?? ''),
  }))
  return [...moved, ...failed].flatMap(({ at, ...event }) => (at === undefined ? [] : [{ ...event, at }]))
}

const base = (number: string, stamp: Stamp) => ({
  number,
  at: bogota(stamp.fecha, stamp.hora),
  description: stamp.descripcion ?? '',
})
