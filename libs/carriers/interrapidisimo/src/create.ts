import { cut, fields } from '@litper/kernel'
import type { CreatedWaybill, Party, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { malformed } from './faults.ts'
import type { Call } from './proxy.ts'
import type { InterSettings } from './settings.ts'
import { instant } from './times.ts'
import { declared, isOnDelivery, price, realKg, serviceOf, town, waybillNumber } from './units.ts'

const TO_THE_DOOR = 1
const PARCEL = 1
const ON_CREDIT = 2
const NO_NAME = '-'
/** The content of a parcel when it is not known. The carrier prints it on the label. */
const GOODS = 'Mercancía'
const NO_REMARKS = ' '

/** Our reference is sent as `NumeroReferencia`: creation is not idempotent, and a lost answer is settled by it. */
export function createRequest({ idCliente, codigoConvenio }: InterSettings, spec: ShipmentSpec): Call {
  const { length: Largo, width: Ancho, height: Alto } = spec.sizeCm
  const body = {
    IdClienteCredito: idCliente,
    CodigoConvenioRemitente: codigoConvenio,
    IdTipoEntrega: TO_THE_DOOR,
    AplicaContrapago: isOnDelivery(spec),
    IdServicio: serviceOf(spec),
    Peso: realKg(spec),
    Largo,
    Ancho,
    Alto,
    DiceContener: cut(spec.contents, 50) || GOODS,
    ValorDeclarado: declared(spec),
    IdTipoEnvio: PARCEL,
    IdFormaPago: ON_CREDIT,
    NumeroPieza: 1,
    NumeroReferencia: spec.reference,
    Destinatario: recipient(spec.recipient),
    Observaciones: cut(spec.notes ?? '', 250) || NO_REMARKS,
  }
  return { method: 'POST', path: '/ApiVentaCredito/api/Admision/InsertarAdmision', body }
}

function recipient(party: Party) {
  const [nombre, ...surnames] = party.name.trim().split(/\s+/)
  return {
    tipoDocumento: 'CC',
    numeroDocumento: party.document ?? '',
    nombre: cut(nombre ?? '', 100) || NO_NAME,
    primerApellido: cut(surnames.join(' '), 100),
    telefono: party.phone,
    direccion: cut(party.address, 250),
    idLocalidad: town(party),
    correo: party.email ?? '',
  }
}

/** The answer to a creation, with the sum of its charges. @throws DomainError carrier.unavailable when it has no number */
export function readCreated(answer: unknown): CreatedWaybill {
  const {
    numeroPreenvio,
    valorFlete,
    valorSobreFlete = 0,
    valorServicioContraPago = 0,
    fechaEstimadaEntrega,
  } = fields(answer)
  const number = waybillNumber(numeroPreenvio)
  if (!number) throw malformed('numeroPreenvio')
  return {
    number,
    price: price(valorFlete, valorSobreFlete ?? 0, valorServicioContraPago ?? 0),
    expectedAt: instant(text(fechaEstimadaEntrega)),
  }
}
