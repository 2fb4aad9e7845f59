import { foldHeader } from './fold-header.ts'

export type ParcelState =
  | 'created'
  | 'picked_up'
  | 'in_transit'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'exception'
  | 'delivered'
  | 'returning'
  | 'returned'
  | 'lost'
  | 'cancelled'

/**
 * What the words of an export mean, the first that fits. Words of Dropi («ESTATUS») and of the carriers' own lists, folded. A return
 * that is on its way is told by a word beside it; alone, «devolución» is where an export leaves a parcel that came back.
 */
const STATES: readonly (readonly [ParcelState, RegExp])[] = [
  [
    'returning',
    /(proceso|transito|camino|para|en ruta|solicitud|destino|paquete en).*devol|devol.*(proceso|transito|camino|ruta)|devolviendo/,
  ],
  ['returned', /devuelt|devolucion|entregad[oa] (a|al) remitente|retorn(ad|o)/],
  ['lost', /siniestr|perdid|hurt|indemniz|extravi/],
  ['cancelled', /cancelad|anulad|rechazad[oa]$/],
  ['picked_up', /entregad[oa] a (la )?transportadora|recogid|recolectad|recibido del cliente|admitid/],
  ['exception', /no entregad|intento|novedad(?! soluc)|siniestro|fallid|reprogram/],
  ['delivered', /entregad[oa]|entrega exitosa|entrega verificada|delivered/],
  ['ready_for_pickup', /reclam|oficina|punto de entrega|punto drop|disponible para/],
  ['out_for_delivery', /reparto|distribucion|en ruta|out for delivery|telemercadeo/],
  [
    'in_transit',
    /transito|transporte|camino|despachad|bodega|terminal|centro|viaj|enviad|novedad soluc|in transit|procesamiento/,
  ],
  ['created', /pendiente|generad|guia|creada|prepar|alist|impres|a recibir|created/],
]

export const stateOf = (words: string): ParcelState | undefined => {
  const folded = foldHeader(words)
  return STATES.find(([, form]) => form.test(folded))?.[0]
}

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['address_wrong', /direccion (errad|equivoc|incorrect|no existe)|no existe/],
  ['address_incomplete', /direccion incompleta|falta.*direccion|nomenclatura/],
  ['refused', /rehus|no desea|no recibe|rechaz|no solicit/],
  ['no_money', /dinero|no tiene (el )?valor|sin efectivo/],
  ['recipient_moved', /traslad|cambio de domicilio|se mudo/],
  ['recipient_unknown', /desconoc|no conocen/],
  ['recipient_absent', /ausente|no hay quien|nadie|no se encontr|no contesta|cerrado/],
  ['out_of_zone', /fuera de (zona|cobertura)|zona no|dificil acceso/],
  ['office_pickup_pending', /reclam|oficina/],
  ['rescheduled', /reprogram|nueva fecha|aplaz/],
  ['damaged', /averi|dañ|dan[ao]/],
  ['theft', /hurto|robo/],
  ['road_block', /via cerrada|orden publico|derrumbe|bloque/],
]

export const exceptionOf = (words: string): string => {
  const folded = foldHeader(words)
  return FAMILIES.find(([, form]) => form.test(folded))?.[0] ?? 'other'
}
