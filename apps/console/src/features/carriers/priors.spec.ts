import { expect, it } from 'vitest'
import { type Prior, priorsOf } from './priors.ts'

const prior = (city: string, carrier: string, parcels: number, more: Partial<Prior> = {}): Prior => ({
  ...{ city, carrier, parcels, delivered: parcels - 1, share: 0.8, isInForce: false, triedOn: 0, since: null },
  ...more,
})
const ALL = [
  prior('Cali', 'tcc', 90),
  prior('Cali', 'envia', 400),
  prior('Pasto', 'tcc', 30, { isInForce: true }),
  prior('Cúcuta', 'envia', 60, { triedOn: 0.3 }),
]
const names = (rows: readonly Prior[]) => rows.map(({ city, carrier }) => `${city} ${carrier}`)

it('puts what was learnt before what was only counted, and many parcels before few', () => {
  expect(names(priorsOf(ALL, undefined))).toEqual(['Cúcuta envia', 'Pasto tcc', 'Cali envia', 'Cali tcc'])
})

it('keeps to the city that is chosen', () => {
  expect(names(priorsOf(ALL, 'Cali'))).toEqual(['Cali envia', 'Cali tcc'])
  expect(priorsOf(ALL, 'Leticia')).toEqual([])
})
