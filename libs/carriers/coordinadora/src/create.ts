import { type Money, wholeUnits } from '@litper/kernel'
import type { CreatedWaybill, Party, ShipmentSpec } from '@litper/ports'
import type { CoordinadoraSettings } from './settings.ts'

const STANDARD = 1
const COLLECT = 22
/** Eight digits: the municipality's seat. */
export const city = (party: Party): string => `${party.daneCode}000`
/** Kilograms, at least one. */
export const kilograms = (spec: ShipmentSpec): number => Math.max(1, Math.ceil(spec.weightGrams / 1000))
const pesos = (money: Money) => Math.max(0, wholeUnits(money))

function place(party: Party) {
  return {
    nombre: party.name || '-',
    direccion: party.address,
    telefono: party.phone,
    ciudad: city(party),
    documento: party.document ?? '',
    ...(party.email ? { correo: party.email } : {}),
  }
}

export function createRequest(settings: CoordinadoraSettings, spec: ShipmentSpec) {
  const { length: largo, width: ancho, height: alto } = spec.sizeCm
  return {
    idCliente: settings.idCliente,
    nivelServicio: spec.collect ? COLLECT : STANDARD,
    ...(spec.collect ? { valorRecaudar: pesos(spec.collect) } : {}),
    valorDeclarado: pesos(spec.declaredValue),
    referencia: spec.reference,
    contenido: spec.contents.slice(0, 50),
    observaciones: spec.notes?.slice(0, 250) || ' ',
    remitente: place(spec.sender),
    destinatario: place(spec.recipient),
    detalle: [{ unidades: 1, peso: kilograms(spec), alto, ancho, largo, referencia: spec.reference }],
  }
}

/** Both the answer to a creation and a guide read back. */
export interface Guide {
  readonly codigo_remision: string
  readonly flete_total?: number
  readonly fecha_estimada?: string
  readonly anulada?: boolean
}

export function created(guide: Guide): CreatedWaybill {
  return {
    number: guide.codigo_remision,
    price: guide.flete_total === undefined ? undefined : { amount: String(guide.flete_total), currency: 'COP' },
    expectedAt: instant(guide.fecha_estimada),
  }
}

/** RFC 3339 UTC; a bare date is the evening of that day in Bogotá. */
function instant(text: string | undefined): string | undefined {
  const at = text && new Date(/T/.test(text) ? text : `${text}T18:00:00-05:00`)
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}
