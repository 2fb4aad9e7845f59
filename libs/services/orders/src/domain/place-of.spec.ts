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
