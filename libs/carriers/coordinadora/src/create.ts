import { cut, fields } from '@litper/kernel'
import type { CreatedWaybill, Party, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'
import type { CoordinadoraSettings } from './settings.ts'
import { promised } from './times.ts'
import { city, guideNumber, pesos, piece, price, serviceLevel, toCollect } from './units.ts'

const NO_NAME = '-'
/** The content of a parcel when it is not known. The carrier prints it on the label. */
const GOODS = 'Mercancía'
/** Remarks must not be empty; a space is accepted. */
const NO_REMARKS = ' '

/** Our reference is sent as `referencia`: creation is not idempotent, and a lost answer is settled by it. */
export function createRequest({ idCliente }: CoordinadoraSettings, spec: ShipmentSpec): RestCall {
  const collect = toCollect(spec)
  const body = {
    idCliente,
    nivelServicio: serviceLevel(spec),
    ...(collect > 0 ? { valorRecaudar: collect } : {}),
    valorDeclarado: pesos(spec.declaredValue),
    referencia: spec.reference,
    contenido: cut(spec.contents, 50) || GOODS,
    observaciones: cut(spec.notes ?? '', 250) || NO_REMARKS,
    remitente: side(spec.sender),
    destinatario: side(spec.recipient),
    detalle: [{ ...piece(spec), referencia: spec.reference }],
  }
  return { method: 'POST', path: '/guias', body }
}

function side(party: Party) {
  return {
    nombre: cut(party.name, 100) || NO_NAME,
    direccion: cut(party.address, 250),
    telefono: party.phone,
    ciudad: city(party),
    documento: party.document ?? '',
    ...(party.email ? { correo: party.email } : {}),
  }
}

/** The answer to a creation, or a guide that was found. @throws DomainError carrier.unavailable when it has no number */
export function readGuide(answer: unknown): CreatedWaybill {
  const { codigo_remision, flete_total, fecha_estimada } = fields(answer)
  const number = guideNumber(codigo_remision)
  if (!number) throw malformed('codigo_remision')
  return { number, price: price(flete_total), expectedAt: promised(text(fecha_estimada)) }
}
