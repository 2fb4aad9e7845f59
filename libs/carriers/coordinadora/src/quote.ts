import { fields } from '@litper/kernel'
import type { Quote, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'
import { city, pesos, piece, price, serviceLevel, toCollect } from './units.ts'

export function quoteRequest(spec: ShipmentSpec): RestCall {
  const collect = toCollect(spec)
  const body = {
    origen: city(spec.sender),
    destino: city(spec.recipient),
    valoracion: pesos(spec.declaredValue),
    ...(collect > 0 ? { valorRecaudo: collect } : {}),
    nivelServicio: serviceLevel(spec),
    detalle: [piece(spec)],
  }
  return { method: 'POST', path: '/cotizador/nacional', body }
}

/** @throws DomainError carrier.unavailable without a price and whole days */
export function readQuote(answer: unknown): Quote {
  const { flete_total, dias_entrega, tipo_trayecto } = fields(answer)
  const total = price(flete_total)
  const days = text(dias_entrega)
  if (!total || !/^\d{1,3}$/.test(days)) throw malformed('flete_total, dias_entrega')
  return { price: total, days: Number(days), service: text(tipo_trayecto) }
}
