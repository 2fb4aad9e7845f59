import { describe, expect, it } from 'vitest'
import { carrierFinder } from './carrier-of.ts'
import { exceptionOf, stateOf } from './state-words.ts'

/** Words of the exports and status lists of Colombian carriers, and of Dropi. */
describe('the state of a parcel', () => {
  const WORDS: Record<string, readonly string[]> = {
    returning: [
      ...[
        'EN PROCESO DE DEVOLUCION',
        'DEVOLUCION EN PROCESO',
        'DEVOLUCION EN RUTA',
        'DEVOLVIENDO',
        'EN RUTA DEVOLUCION',
      ],
      ...['SOLICITUD DE DEVOLUCION', 'PAQUETE EN DEVOLUCION', 'EN TRANSITO DEVOLUCION', 'EN DESTINO DEVOLUCION'],
      ...['EN CAMINO DEVOLUCION', 'DEVOLUCION EN CAMINO'],
    ],
    returned: ['DEVUELTO', 'ENTREGADA AL REMITENTE', 'ENTREGADO AL REMITENTE', 'RETORNADO', 'DEVOLUCION'],
    lost: ['SINIESTRADO', 'PERDIDO', 'HURTADO', 'EXTRAVIADA', 'INDEMNIZADO'],
    cancelled: ['ANULADA', 'CANCELADA', 'GUIA CANCELADA', 'RECHAZADA'],
    picked_up: ['ENTREGADA A LA TRANSPORTADORA', 'RECOGIDO', 'RECOLECTADO', 'RECIBIDO DEL CLIENTE', 'ADMITIDO'],
    exception: ['INTENTO DE ENTREGA', 'ENTREGA FALLIDA', 'REPROGRAMADO', 'NO ENTREGADA', 'CON NOVEDAD'],
    delivered: ['ENTREGA EXITOSA', 'ENTREGA VERIFICADA', 'DELIVERED', 'ENTREGADA'],
    ready_for_pickup: ['EN PUNTO DE ENTREGA', 'PUNTO DROP', 'DISPONIBLE PARA RECOGER', 'EN OFICINA', 'RECLAMAR'],
    out_for_delivery: ['EN DISTRIBUCION', 'EN RUTA', 'OUT FOR DELIVERY', 'TELEMERCADEO', 'REPARTO'],
    in_transit: [
      ...['EN TRANSPORTE', 'EN CAMINO', 'DESPACHADO', 'EN TERMINAL DESTINO', 'EN CENTRO LOGISTICO', 'VIAJANDO'],
      ...['ENVIADO', 'NOVEDAD SOLUCIONADA', 'IN TRANSIT', 'EN PROCESAMIENTO', 'BODEGA DESTINO'],
    ],
    created: [
      'GENERADA',
      'GUIA IMPRESA',
      'CREADA',
      'EN PREPARACION',
      'ALISTAMIENTO',
      'A RECIBIR',
      'CREATED',
      'ETIQUETA IMPRESA',
    ],
  }
  it.each(Object.entries(WORDS))('%s', (state, words) => {
    for (const one of words) expect([one, stateOf(one)]).toEqual([one, state])
  })
  it('is not cancelled by a word inside others, and not known without words', () => {
    expect(stateOf('RECHAZADO POR DESTINATARIO')).not.toBe('cancelled')
    expect([stateOf('***'), stateOf('xyz')]).toEqual([undefined, undefined])
  })
})

describe('why a parcel was not delivered', () => {
  const WORDS: Record<string, readonly string[]> = {
    address_wrong: ['Dirección equivocada', 'Direccion incorrecta', 'La dirección no existe', 'Dirección errada'],
    address_incomplete: ['Falta la dirección', 'Falta nomenclatura', 'Dirección incompleta'],
    refused: ['Se rehúsa a recibir', 'El cliente no desea el pedido', 'No recibe', 'Rechaza', 'No solicitó el pedido'],
    no_money: ['No tiene dinero', 'No tiene valor completo', 'No tiene el valor', 'Sin efectivo'],
    recipient_moved: ['Destinatario trasladado', 'Cambio de domicilio', 'Se mudó'],
    recipient_unknown: ['Desconocido', 'No conocen al destinatario'],
    recipient_absent: [
      'No hay quien reciba',
      'Nadie en casa',
      'No se encontró',
      'No contesta',
      'Local cerrado',
      'Ausente',
    ],
    out_of_zone: ['Fuera de zona', 'Fuera de cobertura', 'Zona no cubierta', 'Difícil acceso'],
    office_pickup_pending: ['Reclama en oficina', 'Por reclamar'],
    rescheduled: ['Reprogramada', 'Nueva fecha', 'Aplazado'],
    damaged: ['Avería', 'Producto dañado', 'Paquete danado', 'Dana'],
    theft: ['Hurto', 'Robo'],
    road_block: ['Vía cerrada', 'Orden público', 'Derrumbe', 'Bloqueo'],
  }
  it.each(Object.entries(WORDS))('%s', (family, words) => {
    for (const one of words) expect([one, exceptionOf(one)]).toEqual([one, family])
  })
  it('is «other» without such words', () => {
    expect([exceptionOf(''), exceptionOf('Novedad')]).toEqual(['other', 'other'])
  })
})

describe('the carrier of a line', () => {
  const carrierOf = carrierFinder([
    { id: 'uno', name: 'Uno', numberForm: '\\d{11}' },
    { id: 'dos', name: 'Dos', numberForm: '24|70' },
    { id: 'tres', name: 'Tres' },
  ])
  it('is known by the whole number, not by a part of it', () => {
    const unknown = { rejected: 'import.carrier_unknown' }
    for (const number of ['930000000011', '9300000000', 'x24', '24x', '70 24'])
      expect(carrierOf(number, '')).toEqual(unknown)
    expect(carrierOf('70', '')).toEqual({ carrier: 'dos', name: 'Dos', ours: true })
  })
  it('that the line names is taken where no number contradicts it', () => {
    expect(carrierOf('99', 'Uno')).toEqual({ carrier: 'uno', name: 'Uno', ours: true })
    expect(carrierOf('70', 'Dos')).toEqual({ carrier: 'dos', name: 'Dos', ours: true })
    expect(carrierOf('70', 'Uno')).toEqual({ rejected: 'import.carrier_contradicted' })
    expect(carrierOf('70', 'Tres')).toEqual({ carrier: 'tres', name: 'Tres', ours: true })
    expect(carrierOf('70', '  ')).toMatchObject({ carrier: 'dos' })
  })
  it('that is none of ours is kept by its name, as far as it makes an id', () => {
    const id = (named: string) => (carrierOf('99', named) as { carrier?: string }).carrier
    expect(['Veloces & Cía.', '123 Envíos', 'MensajerÃ­a Ya', 'A', 'A1', '99'].map(id)).toEqual([
      ...['veloces-cia', 'envios', 'mensajeria-ya', undefined, 'a1', undefined],
    ])
    for (const named of ['A', '99', '-'])
      expect([named, carrierOf('99', named)]).toEqual([named, { rejected: 'import.carrier_unknown' }])
    const long = carrierOf('99', 'Transportes de la Sabana de Bogota y Cundinamarca Limitada Sociedad')
    expect(long).toEqual({
      carrier: 'transportes-de-la-sabana-de-bogota-y-cun',
      name: 'Transportes de la Sabana de Bogota y Cundinamarca Limitada S',
      ours: false,
    })
    expect(id(`${'a'.repeat(39)} bcd`)).toBe('a'.repeat(39))
  })
})
