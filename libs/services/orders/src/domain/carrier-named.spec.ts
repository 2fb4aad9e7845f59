import { expect, it } from 'vitest'
import { carrierNamed } from './carrier-named.ts'

const OURS = ['coordinadora', 'interrapidisimo']
it.each([
  ['Interrapidisimo', 'interrapidisimo'],
  ['Inter Rapidísimo S.A.', 'interrapidisimo'],
  ['INTER-RAPIDISIMO', 'interrapidisimo'],
  ['Coordinadora Mercantil', 'coordinadora'],
  ['coordinadora', 'coordinadora'],
  ['Servientrega', undefined],
  ['Otro', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is %j', (company, carrier) => {
  expect(carrierNamed(company, OURS)).toBe(carrier)
})
it('knows only the accounts that there are', () => {
  expect(carrierNamed('Interrapidisimo', ['coordinadora'])).toBeUndefined()
})
