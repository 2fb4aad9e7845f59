import { bogota } from '../carriers/bogota.ts'
import type { Tariff } from '../carriers/tariff.ts'
import type { Waybill } from '../carriers/waybill.ts'
import { motiveText, stateText } from './codes.ts'

const DAY_MS = 86_400_000
const VALID_DAYS = 90

const wall = (ms: number) => `${bogota(ms).date}T${bogota(ms).time}`

export function admissionView(waybill: Waybill, { freight, insurance, collection }: Tariff) {
  return {
    idPreenvio: waybill.id,
    numeroPreenvio: waybill.number,
    fechaVencimiento: wall(waybill.createdAt + VALID_DAYS * DAY_MS),
    fechaEstimadaEntrega: wall(waybill.createdAt + waybill.days * DAY_MS),
    valorFlete: freight,
    valorSobreFlete: insurance,
    valorServicioContraPago: collection,
  }
}

export function referenceView(waybill: Waybill) {
  return {
    idPreenvio: waybill.id,
    numeroPreenvio: waybill.number,
    referencia: waybill.reference,
    fechaCreacion: wall(waybill.createdAt),
    valorFlete: waybill.price,
    anulado: waybill.cancelled,
  }
}

export function statesView(waybill: Waybill) {
  const cancelled = waybill.cancelled
    ? [{ at: waybill.createdAt, state: '34', city: waybill.sender.city, incident: undefined }]
    : []
  const moves = [...waybill.moves, ...cancelled]
  const last = moves.at(-1)?.state
  return {
    NumeroGuia: waybill.number,
    IdEstadoActual: last === undefined ? 0 : Number(last),
    EstadoActual: last === undefined ? 'Preenvío' : stateText(last),
    Estados: moves.map(({ at, state, incident, city }) => ({
      IdEstado: Number(state),
      Descripcion: stateText(state),
      Fecha: `${wall(at)}.${bogota(at).millis}`,
      ...(incident === undefined ? {} : { IdMotivo: Number(incident), DescripcionMotivo: motiveText(incident) }),
      Ciudad: city,
      CodigoCiudad: city,
    })),
  }
}

export function quoteView(id: number, name: string, price: Tariff, now: number) {
  return {
    IdServicio: id,
    NombreServicio: name,
    Precio: { Valor: price.freight, ValorContraPago: price.collection, ValorPrimaSeguro: price.insurance },
    TiempoEntrega: String(price.days),
    fechaEntrega: wall(now + price.days * DAY_MS),
  }
}
