import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isNumberOf, mobileIn, namedIn } from './numbers.ts'

it.each([
  ['#1042', '1042'],
  ['1042', '1042'],
  ['pedido 1042', '1042'],
  ['mi pedido es el 31415 y mi celular 3101234567', '31415'],
  ['Buenas tardes el pedido #LIT-1055 cuando llega', '1055'],
  ['orden número 77', '77'],
  ['¿dónde está la guía 240012345678?', '240012345678'],
  ['buenas mi guia es 2400-1234 5678 gracias', '240012345678'],
  ['guía 230012345678, celular +57 310 123 4567', '230012345678'],
  ['LT-1042', '1042'],
  ['pedido N° 1042', '1042'],
  ['orden # 1042', '1042'],
  ['PEDIDO: 1042', '1042'],
  ['pedido numero 1.042', '1042'],
  ['mi pedido es el #1042-A', '1042'],
  ['1042?', '1042'],
  ['guia # 240012345678', '240012345678'],
  ['rastreo 240012345678', '240012345678'],
  ['pedido 1042, lo compré el 12/11 por 129.900 y mi cel es (310) 123 4567', '1042'],
])('«%s» names %s', (text, number) => {
  expect(namedIn(text).explicit).toEqual([number])
})

it.each([
  'mi celular es 310 123 4567',
  '3101234567',
  '+57 (310) 123-4567',
  '+58 412 555 0177',
  'llámame al 604 555 1234',
  'mi cédula es 1.020.345.678',
  'CC 52123456',
  'mi pedido del 12-11 no llega',
  'lo compré el 12/11/2026',
  'el 2026-11-12',
  'el 5 de noviembre de 2026',
  'compré por 129.900 hace 8 días',
  'pagué $ 129900',
  'son 120 mil pesos',
  'a las 15:30 o a las 10 am',
  'llevo 15 días esperando',
  'Calle 10 # 20-30 apto 501',
  'cra 70 #44-20 torre 2 apto 1203',
  'talla 38',
  '(300) 123 4567',
  '0057 300 123 4567',
  '57 300 1234567',
  '601 555 12 34',
  '6015551234',
  'mi documento 52.123.456',
  'nit 900123456-7',
  'pasaporte 4455667',
  '15-11-26',
  'nov 15 del 2026',
  'mi pedido de 129.900',
  'pedido por 130mil',
  'cop 129900',
  '129,900.00',
  'código postal 110111',
  'km 5 vía la calera',
  'manzana 12 casa 5',
  'hace 3 semanas',
])('«%s» names no order', (text) => {
  expect(namedIn(text)).toEqual({ numbers: [], explicit: [] })
})

it('takes a number in the middle of words for one only when it is one of theirs', () => {
  for (const text of ['ayer pedí el 1042 y nada', 'donde esta el lit1042'])
    expect(namedIn(text)).toEqual({ numbers: ['1042'], explicit: [] })
  // at the beginning of other words, and after a date that stands between it and «pedido»
  for (const text of ['1042 casas', 'pedido del 12/11 1042'])
    expect([text, namedIn(text)]).toEqual([text, { numbers: ['1042'], explicit: [] }])
  expect(namedIn(`${' '.repeat(1200)}#1042`)).toEqual({ numbers: [], explicit: [] })
})

it('knows an order by its name with or without prefix and sign, and a waybill by all of its number', () => {
  const parcel = { orderName: '#LIT-1042', number: '240012345678' }
  for (const number of ['1042', '240012345678']) expect(isNumberOf(number, parcel), number).toBe(true)
  expect(isNumberOf('', { orderName: 'REGALO' })).toBe(false)
  for (const number of ['104', '2', '12345678', '']) expect(isNumberOf(number, parcel), number).toBe(false)
})

it('finds the phone among other numbers', () => {
  expect(mobileIn('guía 230012345678, celular +57 310 123 4567')).toBe('+57 310 123 4567')
  expect(mobileIn('guía 230012345678')).toBeUndefined()
})

it.each([
  ['mi cel es 310 123 4567.', '310 123 4567'],
  ['(310) 123-45-67', '310) 123-45-67'],
  ['57(310) 123 45 67', '57(310) 123 45 67'],
  ['0057 3101234567', '0057 3101234567'],
  ['+57 - 310.123.45.67', '+57 - 310.123.45.67'],
  ['13101234567', undefined],
  ['31012345678', undefined],
  ['#3101234567', undefined],
])('the mobile of «%s» is %s', (text, mobile) => expect(mobileIn(text)).toBe(mobile))

it('reads what is written to take long in a moment', () => {
  const begun = performance.now()
  for (const part of ['60', '60 ', '1 a ', '-']) namedIn(`calle ${part.repeat(2000)}`)
  expect(performance.now() - begun).toBeLessThan(500)
})

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void namedIn(text)))
})
