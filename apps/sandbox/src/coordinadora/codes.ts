import type { Step } from '../carriers/waybill.ts'

/** States of a guide; there is no 7. */
export const STATES: Readonly<Record<string, string>> = {
  '0': 'NO EXISTE',
  '1': 'A RECIBIR POR COORDINADORA',
  '2': 'EN TERMINAL ORIGEN',
  '3': 'EN TRANSPORTE',
  '4': 'EN TERMINAL DESTINO',
  '5': 'EN REPARTO',
  '6': 'ENTREGADA',
  '8': 'CERRADA POR INCIDENCIA',
  '9': 'EN PUNTO DROP',
}

/** Only 801 is documented; the others are this sandbox’s, as its README says. */
export const NOVEDADES: Readonly<Record<string, string>> = {
  '101': 'DESTINATARIO AUSENTE',
  '102': 'DIRECCION ERRADA',
  '103': 'DIRECCION INCOMPLETA',
  '104': 'DESTINATARIO REHUSA RECIBIR',
  '105': 'DESTINATARIO NO TIENE EL DINERO DEL RECAUDO',
  '106': 'DESTINATARIO DESCONOCIDO',
  '107': 'DESTINATARIO SE TRASLADO',
  '108': 'DIRECCION FUERA DE ZONA DE REPARTO',
  '109': 'CIERRE DE VIA',
  '110': 'ESTABLECIMIENTO CERRADO',
  '111': 'DESTINATARIO SOLICITA REPROGRAMAR',
  '112': 'MERCANCIA CON AVERIA',
  '113': 'SINIESTRO',
  '114': 'DEVOLUCION AL REMITENTE EN CURSO',
  '801': 'PEDIDO CANCELADO',
}

/** A code of three digits and more is a novedad: the parcel keeps its state. */
export function isNovedad(code: string): boolean {
  return code.length >= 3
}

const at = (place: Step['at'], state: string, incident?: string): Step => ({
  state,
  at: place,
  ...(incident === undefined ? {} : { incident }),
})

const toTheDoor: readonly Step[] = [
  at('origin', '2'),
  at('origin', '3'),
  at('destination', '4'),
  at('destination', '5'),
]
const refused = [...toTheDoor, at('destination', '5', '104')]

export const PATHS: Readonly<Record<string, readonly Step[]>> = {
  delivered: [...toTheDoor, at('destination', '6')],
  novedad: [...toTheDoor, at('destination', '5', '101')],
  novedad_delivered: [...toTheDoor, at('destination', '5', '101'), at('destination', '5'), at('destination', '6')],
  refused,
  returned: [...refused, at('destination', '4', '114'), at('origin', '8')],
  pickup_office: [...toTheDoor.slice(0, 3), at('destination', '9')],
  lost: [...toTheDoor.slice(0, 2), at('destination', '3', '113'), at('destination', '8')],
}
