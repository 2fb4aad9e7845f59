import { expect, it } from 'vitest'
import { contradicts, type OrderData, reviewOrder } from './review-order.ts'

const pesos = (amount: string) => ({ amount, currency: 'COP' })
const order = (over: Partial<OrderData> = {}): OrderData => ({
  ...{ firstName: 'Rosa', lastName: 'Mora Díaz', phone: '+573001112233', address: 'CR 11 # 93 - 27 AP 402' },
  ...{ city: 'Bogotá', department: 'Bogotá, D.C.', daneCode: '11001' },
  ...{ total: pesos('85000'), collect: pesos('85000'), quantities: [1, 2] },
  ...over,
})
const failed = (over: Partial<OrderData>) =>
  reviewOrder(order(over))
    .findings.filter(({ passed }) => passed === false)
    .map(({ criterion, evidence }) => [criterion, evidence])

it('finds nothing in an order that a carrier can deliver', () => {
  const judged = reviewOrder(order())
  expect(judged.score).toBe(100)
  expect(judged.findings.find(({ criterion }) => criterion === 'area')).toEqual({ criterion: 'area', evidence: '' })
})
it.each<[string, Partial<OrderData>, string, RegExp]>([
  ['an address without a door', { address: 'Carrera 11' }, 'address', /plate/],
  ['an address without a way', { address: 'casa blanca' }, 'address', /missing|via|landmark/],
  ['a code of another municipality', { daneCode: '05001' }, 'place', /^Bogotá, Bogotá, D.C.; 05001 Medellín/i],
  ['a code that is none', { daneCode: '99999' }, 'place', /unknown/],
  ['no phone', { phone: undefined }, 'phone', /empty/],
  ['a phone of another country', { phone: '+34600111222' }, 'phone', /foreign/],
  ['a landline of another region', { phone: '+576044441234' }, 'area', /05, 23, 27; order to 11/],
  ['one name', { lastName: '' }, 'name', /1 of two names/],
  ['a stand-in for a name', { firstName: 'Prueba', lastName: 'Prueba' }, 'name', /stand-in/],
  ['more to collect than it costs', { collect: pesos('90000') }, 'amount', /collect 90000 COP, total 85000 COP/],
  ['nothing in it', { quantities: [0] }, 'amount', /1 lines/],
])('finds %s', (_, over, criterion, evidence) => {
  const found = failed(over)
  expect(found.map(([what]) => what)).toEqual([criterion])
  expect(found[0]![1]).toMatch(evidence)
})
it('takes the landline of its own region, and an order that is paid', () => {
  expect(failed({ phone: '6013334455' })).toEqual([])
  expect(failed({ collect: undefined })).toEqual([])
})
it('calls only that a contradiction about which nobody was asked', () => {
  expect(contradicts(reviewOrder(order({ phone: undefined, address: 'x', lastName: '' })))).toBe(false)
  expect(contradicts(reviewOrder(order({ collect: pesos('90000') })))).toBe(true)
})
it('quotes no name, phone, number of a house or note', () => {
  const judged = reviewOrder(order({ address: 'Diagonal 7 sin placa, Rosa 3001112233', lastName: 'Mora 77' }))
  expect(JSON.stringify(judged)).not.toMatch(/Rosa|Mora|30011|77|sin placa/i)
})
