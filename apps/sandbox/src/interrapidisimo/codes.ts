import type { Step } from '../carriers/waybill.ts'

/** States of a shipment, by the vendor's ids (manual GCV-COR). */
export const STATES: Readonly<Record<string, string>> = {
  '1': 'Admitida',
  '2': 'Centro acopio',
  '3': 'Tránsito nacional',
  '4': 'Tránsito regional',
  '5': 'Reclame en oficina',
  '6': 'Reparto',
  '7': 'Intento de entrega',
  '8': 'Telemercadeo',
  '9': 'Custodia',
  '10': 'Devolución ratificada',
  '11': 'Entregada',
  '12': 'Reenvío',
  '13': 'Digitalizada',
  '14': 'Indemnización',
  '15': 'Anulada',
  '16': 'Archivada',
  '17': 'Disposición final',
  '18': 'Tránsito urbano',
  '21': 'Incautado',
  '22': 'Pendiente ingreso a custodia',
  '23': 'Físico faltante',
  '24': 'Caso fortuito',
  '25': 'Facturado',
  '26': 'Nota crédito',
  '29': 'Auditoría',
  '30': 'Devolución en espera confirmación cliente',
  '31': 'Distribución',
  '32': 'Devolución regional',
  '34': 'PreAnulado',
  '35': 'En inspección',
  '39': 'Recertificar',
  '40': 'Envío trocado',
}

/** Motive codes by family: the same words have other codes at other stages. */
const FAMILIES: readonly (readonly [text: string, codes: readonly number[]])[] = [
  ['Residente ausente', [15, 24, 25, 111, 121, 144, 173]],
  ['Bloqueo de vías', [113, 118, 170]],
  ['Fuera de zona', [114, 116]],
  ['No reclamado', [23, 49, 110, 143, 187]],
  ['Envío trocado', [18, 45, 140]],
  ['Cambiar dirección', [136, 154, 188]],
  ['Petición del remitente', [20, 46, 137, 189]],
  ['No reside', [3, 8, 12, 100, 104, 123, 124, 125, 145, 146, 147, 175, 176, 177]],
  ['Desconocido', [4, 28, 36, 101, 129, 151, 181]],
  ['Dirección errada', [5, 6, 37, 38, 102, 103, 126, 127, 128, 148, 149, 150, 178, 179, 180]],
  ['Rehusado', [2, 9, 26, 41, 105, 130, 131, 132, 133, 152, 155, 182, 183, 184, 185]],
  ['Rehusado, no pago', [10, 11, 42, 56, 106, 115, 134, 156, 157, 186]],
]

const MOTIVES = new Map(FAMILIES.flatMap(([text, codes]) => codes.map((code) => [String(code), text] as const)))

export function motiveText(code: string | undefined): string {
  return code === undefined ? '' : (MOTIVES.get(code) ?? `Motivo ${code}`)
}

export function stateText(code: string): string {
  return STATES[code] ?? `Estado ${code}`
}

const at = (place: Step['at'], state: string, incident?: string): Step => ({
  state,
  at: place,
  ...(incident === undefined ? {} : { incident }),
})

const toTown: readonly Step[] = [at('origin', '1'), at('origin', '2'), at('origin', '3'), at('destination', '4')]
const toTheDoor: readonly Step[] = [...toTown, at('destination', '6')]
const refused: readonly Step[] = [...toTheDoor, at('destination', '7', '26')]

export const PATHS: Readonly<Record<string, readonly Step[]>> = {
  delivered: [...toTheDoor, at('destination', '11'), at('destination', '13')],
  novedad: [...toTheDoor, at('destination', '7', '15')],
  novedad_delivered: [
    ...toTheDoor,
    at('destination', '7', '15'),
    at('destination', '12'),
    at('destination', '6'),
    at('destination', '11'),
  ],
  refused,
  returned: [...refused, at('destination', '30'), at('destination', '10'), at('origin', '32')],
  pickup_office: [...toTown, at('destination', '5')],
  lost: [...toTown.slice(0, 3), at('destination', '24'), at('destination', '14')],
}
