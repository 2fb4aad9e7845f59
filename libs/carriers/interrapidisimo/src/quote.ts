import { DomainError, wholeUnits } from '@litper/kernel'
import type { Quote, ShipmentSpec } from '@litper/ports'
import { kilograms, serviceOf } from './create.ts'
import type { InterSettings } from './settings.ts'

/** `day` is the day of admission, YYYY-MM-DD. */
export function quotePath(settings: InterSettings, spec: ShipmentSpec, day: string): string {
  const [year, month, date] = day.split('-')
  const parts = [
    settings.idCliente,
    `${spec.sender.daneCode}000`,
    `${spec.recipient.daneCode}000`,
    kilograms(spec),
    wholeUnits(spec.declaredValue),
    1,
    `${date}-${month}-${year}`,
    spec.collect !== undefined,
  ]
  return `/ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago/${parts.join('/')}`
}

interface Service {
  readonly IdServicio: number
  readonly NombreServicio: string
  readonly Precio: { readonly Valor: number; readonly ValorContraPago?: number; readonly ValorPrimaSeguro?: number }
  readonly TiempoEntrega: string
}

/** The service that this shipment would go by. @throws DomainError carrier.refused when it is not offered */
export function readQuote(answer: unknown, spec: ShipmentSpec): Quote {
  const services = Array.isArray(answer) ? (answer as Service[]) : []
  const service = services.find((one) => one.IdServicio === serviceOf(spec)) ?? services[0]
  if (!service)
    throw new DomainError('carrier.refused', 'invalid', { carrier: 'interrapidisimo', vendorCode: 'SIN_SERVICIO' })
  const { Valor, ValorContraPago = 0, ValorPrimaSeguro = 0 } = service.Precio
  return {
    price: { amount: String(Valor + ValorContraPago + ValorPrimaSeguro), currency: 'COP' },
    days: Number(service.TiempoEntrega),
    service: service.NombreServicio,
  }
}
