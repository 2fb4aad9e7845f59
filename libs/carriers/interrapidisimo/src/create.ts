import { DomainError, type Money, wholeUnits } from '@litper/kernel'
import type { CreatedWaybill, ShipmentSpec } from '@litper/ports'
import type { InterSettings } from './settings.ts'

const MAIL = 3
const CARGO = 6
const MAIL_MOST_KG = 5
const ALL = '/ApiVentaCredito/api/Admision'
export const CREATE_PATH = `${ALL}/InsertarAdmision`

/** Kilograms charged: the larger of real and volumetric (cm³ / 6000), rounded up. */
export function kilograms(spec: ShipmentSpec): number {
  const { length, width, height } = spec.sizeCm
  return Math.max(1, Math.ceil(spec.weightGrams / 1000), Math.ceil((length * width * height) / 6000))
}
export const serviceOf = (spec: ShipmentSpec): number => (kilograms(spec) <= MAIL_MOST_KG ? MAIL : CARGO)
const pesos = (money: Money) => Math.max(0, wholeUnits(money))
const client = (id: string) => (/^\d+$/.test(id) ? Number(id) : id)

/** With cash on delivery the courier collects ValorDeclarado, so it carries the amount to collect. */
export function createRequest(settings: InterSettings, spec: ShipmentSpec) {
  const { length: Largo, width: Ancho, height: Alto } = spec.sizeCm
  const [nombre = '-', ...rest] = spec.recipient.name.split(' ')
  return {
    IdClienteCredito: client(settings.idCliente),
    CodigoConvenioRemitente: client(settings.codigoConvenio),
    IdTipoEntrega: 1,
    AplicaContrapago: spec.collect !== undefined,
    IdServicio: serviceOf(spec),
    Peso: Math.max(1, Math.ceil(spec.weightGrams / 1000)),
    Largo,
    Ancho,
    Alto,
    DiceContener: spec.contents.slice(0, 50),
    ValorDeclarado: pesos(spec.collect ?? spec.declaredValue),
    IdTipoEnvio: 1,
    IdFormaPago: 2,
    NumeroPieza: 1,
    NumeroReferencia: spec.reference,
    Destinatario: {
      tipoDocumento: 'CC',
      numeroDocumento: spec.recipient.document ?? '',
      nombre: nombre || '-',
      primerApellido: rest.join(' '),
      telefono: spec.recipient.phone,
      direccion: spec.recipient.address.slice(0, 250),
      idLocalidad: `${spec.recipient.daneCode}000`,
      correo: spec.recipient.email ?? '',
    },
    Observaciones: (spec.notes ?? '').slice(0, 250),
  }
}

export function readCreated(answer: unknown): CreatedWaybill {
  const { numeroPreenvio, valorFlete, fechaEstimadaEntrega } = answer as {
    numeroPreenvio?: string | number
    valorFlete?: number
    fechaEstimadaEntrega?: string
  }
  if (numeroPreenvio === undefined)
    throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'interrapidisimo', what: 'numeroPreenvio' })
  return {
    number: String(numeroPreenvio),
    price: valorFlete === undefined ? undefined : { amount: String(valorFlete), currency: 'COP' },
    expectedAt: instant(fechaEstimadaEntrega),
  }
}

/** Bogotá's clock without a zone to RFC 3339 UTC; undefined when it is no time. */
export function instant(text: string | undefined): string | undefined {
  if (!text) return undefined
  const at = new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T18:00:00`}-05:00`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
