import { type Fields, fields } from '@litper/kernel'
import type { Quote, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { malformed, refused } from './faults.ts'
import type { Call } from './proxy.ts'
import type { InterSettings } from './settings.ts'
import { chargedKg, declared, isOnDelivery, price, serviceOf, town } from './units.ts'

const TO_THE_DOOR = 1
const PATH = '/ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago'

/** `day` is the day of admission, dd-MM-yyyy. */
export function quoteRequest({ idCliente }: InterSettings, spec: ShipmentSpec, day: string): Call {
  const parts = [
    idCliente,
    town(spec.sender),
    town(spec.recipient),
    chargedKg(spec),
    declared(spec),
    TO_THE_DOOR,
    day,
    isOnDelivery(spec),
  ]
  return { method: 'GET', path: `${PATH}/${parts.join('/')}` }
}

/** The service that would carry this shipment. @throws DomainError carrier.refused when it is not offered, carrier.unavailable */
export function readQuote(answer: unknown, spec: ShipmentSpec): Quote {
  if (!Array.isArray(answer)) throw malformed('services')
  const offers = answer.map(fields)
  const offer = offers.find((service) => idOf(service) === String(serviceOf(spec)))
  // Only a list that could be read completely proves that the service is not in it.
  if (!offer) throw offers.every(idOf) ? refused('SIN_SERVICIO') : malformed('IdServicio')
  const { Valor, ValorContraPago, ValorPrimaSeguro } = fields(offer['Precio'])
  const total = price(Valor, ValorContraPago ?? 0, ValorPrimaSeguro ?? 0)
  const days = text(offer['TiempoEntrega'])
  if (!total || !/^\d{1,3}$/.test(days)) throw malformed('Precio, TiempoEntrega')
  return { price: total, days: Number(days), service: text(offer['NombreServicio']) }
}

const idOf = (service: Fields): string => text(service['IdServicio'])
