import { wholeUnits } from '@litper/kernel'
import type { Quote, ShipmentSpec } from '@litper/ports'
import { city, kilograms } from './create.ts'

export function quoteRequest(spec: ShipmentSpec) {
  const { length: largo, width: ancho, height: alto } = spec.sizeCm
  return {
    origen: city(spec.sender),
    destino: city(spec.recipient),
    valoracion: wholeUnits(spec.declaredValue),
    ...(spec.collect ? { valorRecaudo: wholeUnits(spec.collect) } : {}),
    nivelServicio: spec.collect ? 22 : 1,
    detalle: [{ unidades: 1, peso: kilograms(spec), alto, ancho, largo }],
  }
}

export function readQuote(answer: unknown): Quote {
  const { flete_total, dias_entrega, tipo_trayecto } = answer as {
    flete_total: number
    dias_entrega: number
    tipo_trayecto: string
  }
  return {
    price: { amount: String(flete_total), currency: 'COP' },
    days: Number(dias_entrega),
    service: String(tipo_trayecto),
  }
}
