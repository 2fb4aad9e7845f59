import { describe, expect, it } from 'vitest'
import { namedIn } from './numbers.ts'

const NONE = { numbers: [], explicit: [] }
const explicit = (text: string) => namedIn(text).explicit

describe('beside «pedido» no order is named by', () => {
  const UNITS =
    'dia dias día hora horas hr hrs semana semanas mes meses año años minuto minutos min veces unidades pares kilo kilos kg mil k lucas pesos cop barras'
  it.each(UNITS.split(' '))('a number of %s', (unit) => {
    for (const text of [`pedido de 120 ${unit}`, `pedido de 120${unit}`, `pedido de 120  ${unit}, ya`])
      expect([text, namedIn(text)]).toEqual([text, NONE])
  })
  it.each(['10 am', '10am', '9 am', '10  pm', '10 a.m', '10 a. m.', '10 p.m.', '10 p. m', '10:30', '9:30', '10h30'])(
    'the time %s',
    (time) => expect(namedIn(`pedido ${time}`)).toEqual(NONE),
  )
  it.each([
    ...[
      '12/11',
      '1/2',
      '12 / 11',
      '12 - 11',
      '12-11-26',
      '12.11.2026',
      '12 / 11 / 2026',
      '12 - 11 - 26',
      '2026-11-12',
      '2026-1-2',
    ],
    ...['5 de noviembre', '5 noviembre', '15 de enero del 2026', '15 enero de 2026', '15 mayo 2026', '5demayo'],
    ...['del 2026', 'de 2026', 'año 2026'],
  ])('the date %s', (date) => expect(namedIn(`pedido ${date}`)).toEqual(NONE))
  it.each([
    '$129900',
    '$ 129900',
    '$  129.900,00',
    'cop129900',
    'cop 129900',
    'pesos 129900',
    '1.129.900',
    '129,900',
    '1,129,900',
  ])('the price %s', (price) => expect(namedIn(`el pedido por ${price}`)).toEqual(NONE))
  it.each([
    ...[
      '+58 412 555 0177',
      '+1 (212) 555-0188',
      '3101234567',
      '310 123 45 67',
      '310-123-4567',
      '(310) 123 4567',
      '310.123.45.67',
    ],
    ...['57 310 123 4567', '573101234567', '+57 (310) 123 4567', '0057 3101234567', '57 (310)123-45-67'],
    ...[
      '6015551234',
      '601 555 12 34',
      '(601) 555-1234',
      '57 601 5551234',
      '0057 (604) 555 12 34',
      '57(608)5551234',
      '605-555-12-34',
    ],
  ])('the phone %s', (phone) => {
    for (const text of [`pedido del ${phone}`, `${phone}, ${phone}`])
      expect([text, namedIn(text)]).toEqual([text, NONE])
  })
  it.each([
    ...['cc 52123456', 'c.c. 52123456', 'c c 52123456', 'c. c. 52.123.456', 'ce 445566', 'c.e. 445566', 'c. e 445566'],
    ...[
      'cédula 52 123 456',
      'mi cedula es la 52123456',
      'documento: 52-123-456',
      'identificación No 52123456',
      'nit 900.123.456-7',
      'pasaporte 4455667',
    ],
    ...['código postal 110111', 'codigo postal: 110111', 'postal110111', 'zip - 110111'],
  ])('the number %s', (id) => expect(namedIn(`pedido con ${id}`)).toEqual(NONE))
  it.each([
    ...[
      'calle 100 # 200-300',
      'cll 100 con 200 - 300',
      'cl. 100 n 200a-300',
      'carrera 100 # 200 b - 300',
      'cra100 no 200-300',
    ],
    ...[
      'kr 100 # 200-300',
      'kra 100-300',
      'cr 100 # 20-300',
      'diagonal 100 # 200-300',
      'diag 100 bis 200-300',
      'dg 100 # 200-300',
    ],
    ...[
      'transversal 100 # 200-300',
      'transv 100 # 200-300',
      'tv. 100 # 200-300',
      'avenida 100 # 200-300',
      'av 100 # 200-300',
    ],
    ...['ac 100 # 200-300', 'ak 100 # 200   a   -   300', '# 200-300', '#200a - 300', '200 - 300'],
    ...[
      'talla 380',
      'apto 502',
      'apto # 502',
      'apartamento 502',
      'casa 120',
      'torre 100',
      'piso 100',
      'bloque 100',
      'interior 201',
    ],
    ...['local 101', 'manzana 100', 'lote 100', 'lote#100'],
  ])('the place %s', (place) => expect(namedIn(`lo dejan en ${place}`)).toEqual(NONE))
})

describe('an order is named by', () => {
  it('a number right after «no.», which may end a sentence too', () => {
    expect(['orden no. 77', 'es la no. 77', 'no.77'].map(explicit)).toEqual([['77'], ['77'], ['77']])
    expect(explicit('pues no. quiero 2')).toEqual([])
  })
  it.each([
    ...[
      'pedido',
      'pedidos',
      'orden',
      'ordenes',
      'ordene',
      'compra',
      'compras',
      'guia',
      'guías',
      'gia',
      'giua',
      'order',
      'tracking',
    ],
    ...['waybill', 'numero', 'nro', 'num', 'n°', 'rastreo'],
  ])('its number after «%s»', (word) => {
    for (const text of [`hola ${word} 77`, `${word}: LIT-77 ya`, `${word} es el 77`])
      expect([text, explicit(text)]).toEqual([text, ['77']])
  })
  it('a number with a point after «pedido», however it is called', () => {
    for (const how of [
      '',
      'es el',
      'numero',
      'num',
      'num.',
      'nro',
      'nro.',
      'no',
      'no.',
      'n°',
      'n.º',
      '#',
      ':',
      'es el numero:',
      'es el  #',
    ])
      expect([how, explicit(`pedido ${how} 1.042`)]).toEqual([how, ['1042']])
    for (const word of ['pedido', 'orden', 'compra', 'guia'])
      expect([word, explicit(`${word} 12.345`)]).toEqual([word, ['12345']])
    for (const price of ['pedido de 1.042', 'pedido 1.042.000', 'pedido 1.042,50'])
      expect([price, explicit(price)]).not.toEqual([price, ['1042']])
  })
  it('the groups of a waybill, after its word and not after that of a phone', () => {
    for (const text of [
      'guia 2400-1234 5678',
      'guias: 2400 1234 5678',
      'gia 240012345678',
      'giua n 240012345678',
      'waybill 2400 12345678',
      'tracking is 2400-12345678',
    ])
      expect([text, explicit(text)]).toEqual([text, ['240012345678']])
    for (const word of ['cel', 'tel', 'movil'])
      expect(explicit(`guia, mi ${word} 2400 1234 5678`)).not.toContain('240012345678')
  })
  it('what looks like a time, a number of things or a date, and is a part of another word', () => {
    for (const [text, number] of [
      ['pedido 120 minas', '120'],
      ['pedido 10 amigas', '10'],
      ['#120 dias', '120'],
      ['#10 am', '10'],
      ['#1042 pesos', '1042'],
      ['pedido 120 kilometros', '120'],
      ['pedido 1042 accra 20', '1042'],
    ] as const)
      expect([text, explicit(text)]).toEqual([text, [number]])
  })
})
