import { bogota } from '../../carriers/bogota.ts'
import { labelPdf } from '../../carriers/label.ts'
import type { Waybill } from '../../carriers/waybill.ts'
import { NOVEDADES, STATES } from '../codes.ts'
import type { Counter } from '../counter.ts'
import { readGuide } from './create.ts'
import { type Fields, items, SoapFault, text, type Value } from './envelope.ts'

const BATCH = 50

export type Operation = (p: Fields, counter: Counter, publicUrl: string) => Value | Promise<Value>

/** The operations of guias 1.6 that the sandbox has, by their wire names. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  Guias_generarGuia(p, counter, publicUrl) {
    const { number, id } = counter.create(readGuide(p))
    const url_terceros = `${publicUrl}/coordinadora/rest/rastreo/${number}`
    return { id_remision: id, codigo_remision: number, url_terceros, pdf_guia: '' }
  },
  Guias_anularGuia(p, counter) {
    counter.cancel(text(p, 'codigo_remision'))
    return true
  },
  Guias_rastreoSimple: (p, counter) => numbers(p).map((number) => simple(number, counter.find(number))),
  Guias_rastreoExtendido: (p, counter) => numbers(p).map((number) => extended(number, counter.find(number))),
  async Guias_imprimirRotulos(p, counter) {
    const waybills = numbers(p).map((number) => counter.get(number))
    const label = await labelPdf(waybills, 'COORDINADORA')
    return { rotulos: label.toString('base64'), error: false, errorMessage: '' }
  },
  Guias_estadoRecaudo(p, counter) {
    const number = text(p, 'codigo_remision').trim()
    const waybill = number ? counter.get(number) : counter.withReference(text(p, 'referencia').trim()).at(-1)
    if (!waybill || waybill.collect === 0) throw new SoapFault('Client', 'No existe recaudo para la guía')
    return collection(waybill)
  },
}

function numbers(p: Fields): string[] {
  const given = items(p, 'codigos_remision').map((item) => (typeof item === 'string' ? item.trim() : ''))
  if (given.length === 0 || given.length > BATCH) {
    throw new SoapFault('Client', `El campo codigos_remision lleva de 1 a ${BATCH} guías`)
  }
  return given
}

/** In tracking a cancelled guide has the novedad 801; an unknown one has state 0. */
function simple(number: string, waybill: Waybill | undefined): Record<string, Value> {
  const last = waybill?.moves.at(-1)
  const state = last?.state ?? '0'
  const when = last ? bogota(last.at) : { date: '', time: '' }
  return {
    codigo_remision: number,
    codigo_estado: state,
    descripcion_estado: STATES[state] ?? `CODIGO ${state}`,
    fecha: when.date,
    hora: when.time,
  }
}

function extended(number: string, waybill: Waybill | undefined): Value {
  const { codigo_estado, descripcion_estado } = simple(number, waybill) as Record<string, string>
  const moves = waybill?.moves ?? []
  const delivered = moves.find(({ state, incident }) => state === '6' && !incident)
  const picked = moves.find(({ state }) => state === '2')
  const cancelled = waybill?.cancelled ? [novedad('801', waybill.moves.at(-1)?.at ?? waybill.createdAt)] : []
  return {
    codigo_remision: number,
    referencia: waybill?.reference ?? '',
    codigo_estado: codigo_estado ?? '0',
    descripcion_estado: descripcion_estado ?? '',
    fecha_recogida: picked ? bogota(picked.at).date : '',
    fecha_entrega: delivered ? bogota(delivered.at).date : '',
    hora_entrega: delivered ? bogota(delivered.at).time : '',
    nombre_origen: waybill?.sender.city ?? '',
    nombre_destino: waybill?.recipient.city ?? '',
    detalle_estados: moves
      .filter(({ incident }) => !incident)
      .map(({ at, state }) => ({
        codigo_estado: state,
        descripcion: STATES[state] ?? `CODIGO ${state}`,
        fecha: bogota(at).date,
        hora: bogota(at).time,
      })),
    detalle_novedades: [
      ...moves.flatMap(({ at, incident }) => (incident ? [novedad(incident, at)] : [])),
      ...cancelled,
    ],
  }
}

function novedad(code: string, at: number): Value {
  const { date, time } = bogota(at)
  return { codigo_novedad: code, descripcion: NOVEDADES[code] ?? `CODIGO ${code}`, fecha: date, hora: time }
}

function collection(waybill: Waybill): Value {
  const delivered = waybill.moves.find(({ state }) => state === '6')
  return {
    codigo_remision: waybill.number,
    referencia: waybill.reference,
    valor: waybill.collect,
    estado: waybill.cancelled ? 'ANULADO' : delivered ? 'RECAUDADO' : 'PENDIENTE',
    fecha_recaudo: delivered ? bogota(delivered.at).date : '',
  }
}
