import { expect, it } from 'vitest'
import { placeOf } from './place-of.ts'

const place = (address1: string, over: object = {}) => placeOf({ address1, city: 'Medellín', ...over })

it.each([
  ['Carrera 43A # 1-50', 'Cra 43A No. 1 - 50'],
  ['Carrera 43A # 1-50', 'KR 43 A 1 50'],
  ['Calle 10 # 20-30 Apto 301', 'cll 10 #20-30, apartamento 301'],
  ['Avenida Boyacá # 12-30', 'AV BOYACA 12 30'],
  ['Diagonal 40 # 3-20', 'Dg. 40 No 3-20'],
])('%j is %j', (one, other) => {
  expect(place(one)).toBe(place(other))
})
it.each([
  ['Calle 10 # 20-30', 'Calle 10 # 20-31'],
  ['Calle 10 # 20-30', 'Carrera 10 # 20-30'],
  ['Calle 10 # 20-30 apto 301', 'Calle 10 # 20-30 apto 302'],
])('%j is not %j', (one, other) => {
  expect(place(one)).not.toBe(place(other))
})
it('takes the second line for a part of it, and another town for another place', () => {
  expect(place('Calle 10 # 20-30', { address2: 'Apto 301' })).toBe(place('Calle 10 # 20-30 apto 301'))
  expect(place('Calle 10 # 20-30', { city: 'Cali' })).not.toBe(place('Calle 10 # 20-30'))
  expect(placeOf({ city: 'Cali' })).toBeUndefined()
})
it.each([
  ['kr', 'carrera cra kra cr kr'],
  ['cl', 'calle cll cl'],
  ['av', 'avenida avda ave av'],
  ['dg', 'diagonal diag dg'],
  ['tv', 'transversal transv tv'],
])('%s: %s', (short, ways) => {
  for (const way of ways.split(' ')) expect(place(`${way} 10 # 20-30`)).toBe(`medellin ${short}102030`)
})
it('knows the ways to write a flat and a number, wherever they stand, and no part of a longer word', () => {
  for (const way of ['apartamento', 'apto', 'apt', 'ap', 'Apto.'])
    expect(place(`Calle 1 # 2-3 ${way} 4 ${way} 5`)).toBe('medellin cl123apto4apto5')
  for (const way of ['numero', 'número', 'num', 'nro', 'no', '#', 'No.'])
    expect(place(`Calle 1 ${way} 2 ${way} 3`)).toBe('medellin cl123')
  expect(place('Calle 1 calle cra carrera av avenida dg diagonal tv transversal')).toBe(
    'medellin cl1clkrkravavdgdgtvtv',
  )
  expect(place('Nobsa clave ape krauss')).toBe('medellin nobsaclaveapekrauss')
})
it('is the town’s code where that is known, and begins with no space where no town is', () => {
  expect(placeOf({ address1: 'Calle 1 # 2-3', city: 'X' }, { daneCode: '05001' })).toBe('05001 cl123')
  expect(placeOf({ address1: 'Calle 1', address2: 'ap2', city: 'San  José' })).toBe('sanjose cl1apto2')
  expect(placeOf({ address2: 'Calle 1' })).toBe(' cl1')
  expect(placeOf({ address1: ' - ', city: 'Cali' }, { daneCode: '76001' })).toBeUndefined()
})
