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
it('does not take the letters of a carrier’s own name for others', () => {
  expect(carrierNamed('Envía Colvanes', ['envia-colvanes'])).toBe('envia-colvanes')
  expect(carrierNamed('99 minutos', ['minutos'])).toBe('minutos')
})
