import { describe, expect, it } from 'vitest'
import { carrierFinder } from './carrier-of.ts'
import { exceptionOf, stateOf } from './state-words.ts'

describe('the carrier of a line', () => {
  const carrierOf = carrierFinder([
    { id: 'uno', name: 'Transportes Uno', numberForm: '\\d{11}', otherNames: ['Úno Mercantil'] },
    { id: 'dos', name: 'Dos', numberForm: '(24|70)\\d{10}' },
    { id: 'tres', name: 'Tres' },
  ])
  it.each([
    ['93000000001', '', { carrier: 'uno', ours: true }],
    ['240012345678', '', { carrier: 'dos', ours: true }],
    ['99', '', { rejected: 'import.carrier_unknown' }],
    ['99', 'uno mercantíl', { carrier: 'uno' }],
    ['240012345678', 'TRANSPORTES-UNO', { rejected: 'import.carrier_contradicted' }],
    ['240012345678', 'Tres', { carrier: 'tres', ours: true }],
    ['2212345', 'Envía Ya S.A.S.', { carrier: 'envia-ya-s-a-s', name: 'Envía Ya S.A.S.', ours: false }],
    ['2212345', '???', { rejected: 'import.carrier_unknown' }],
  ])('%s %s', (number, named, found) => expect(carrierOf(number, named)).toMatchObject(found))

  it('is nobody’s where two have the form', () => {
    const two = carrierFinder([
      { id: 'a', name: 'A', numberForm: '\\d+' },
      { id: 'b', name: 'B', numberForm: '9+' },
    ])
    expect([two('999', ''), two('12', '')]).toMatchObject([{ rejected: 'import.carrier_ambiguous' }, { carrier: 'a' }])
  })
})

it.each([
  ['PENDIENTE', 'created'],
  ['GUIA_GENERADA', 'created'],
  ['PREPARADO PARA TRANSPORTADORA', 'created'],
  ['ENTREGADO A TRANSPORTADORA', 'picked_up'],
  ['EN BODEGA TRANSPORTADORA', 'in_transit'],
  ['EN TRÁNSITO', 'in_transit'],
  ['EN REPARTO', 'out_for_delivery'],
  ['NOVEDAD', 'exception'],
  ['NOVEDAD SOLUCIONADA', 'in_transit'],
  ['INTENTO DE ENTREGA', 'exception'],
  ['RECLAME EN OFICINA', 'ready_for_pickup'],
  ['ENTREGADO', 'delivered'],
  ['ENTREGADA DIGITALIZADA', 'delivered'],
  ['NO ENTREGADO', 'exception'],
  ['DEVOLUCION', 'returned'],
  ['DEVOLUCION EN TRANSITO', 'returning'],
  ['EN CAMINO A CIUDAD DE ORIGEN DEVOLUCIÓN', 'returning'],
  ['PARA DEVOLUCIÓN', 'returning'],
  ['ENTREGADO A REMITENTE', 'returned'],
  ['CANCELADO', 'cancelled'],
  ['RECHAZADO', 'cancelled'],
  ['INDEMNIZADA POR DROPI', 'lost'],
  ['SINIESTRO', 'lost'],
  ['Otra cosa', undefined],
  ['', undefined],
])('the state %s is %s', (words, state) => expect(stateOf(words)).toBe(state))

it.each([
  ['Dirección errada', 'address_wrong'],
  ['DIRECCION INCOMPLETA', 'address_incomplete'],
  ['Cliente ausente', 'recipient_absent'],
  ['REHUSADO', 'refused'],
  ['No tiene el dinero', 'no_money'],
  ['xyz', 'other'],
])('the exception %s is %s', (words, family) => expect(exceptionOf(words)).toBe(family))
