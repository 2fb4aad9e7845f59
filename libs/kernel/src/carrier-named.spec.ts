import { expect, it } from 'vitest'
import { carrierNamed } from './carrier-named.ts'

const OURS = [
  { id: 'coordinadora', name: 'Coordinadora', otherNames: ['Coordinadora Mercantil', 'Coordi'] },
  { id: 'interrapidisimo', name: 'Interrapidísimo', otherNames: ['Inter Rapidísimo S.A.', 'Inter'] },
]
it.each([
  ['Interrapidisimo', 'interrapidisimo'],
  ['Inter Rapidísimo S.A.', 'interrapidisimo'],
  ['INTER-RAPIDISIMO', 'interrapidisimo'],
  ['inter', 'interrapidisimo'],
  ['Interrapidísimo Nacional', 'interrapidisimo'],
  ['Coordinadora Mercantil', 'coordinadora'],
  ['COORDI', 'coordinadora'],
  ['Coordinadora Mercantil S.A.', 'coordinadora'],
  // "Inter" is a name of its own only as a whole: many companies begin with it.
  ['Internacional de Carga', undefined],
  ['Coordinadora / Interrapidísimo', undefined],
  ['Servientrega', undefined],
  ['', undefined],
])('%j is %j', (written, carrier) => {
  expect(carrierNamed(written, OURS)?.id).toBe(carrier)
})
it('knows only the accounts that there are', () => {
  expect(carrierNamed('Interrapidisimo', OURS.slice(0, 1))).toBeUndefined()
})
