import { expect, it } from 'vitest'
import { weaknessOf } from './passwords.ts'

it.each([
  ['corta', 'short'],
  ['ñññññññññ', 'short'],
  ['Password123', 'common'],
  ['COLOMBIA2026', 'common'],
  ['ababababababab', 'common'],
  ['abcabcabcabc', 'common'],
  ['abcdabcdabcd', undefined],
  ['nubesazule', undefined],
  ['duenavecina2026', 'personal'],
  ['Litper-2026-!!', 'personal'],
  ['tienda-2026-09', 'personal'],
  ['test-20260911', undefined],
  ['tres tazas de tinto', undefined],
  ['duenavecina y sus gatos', undefined],
])('judges %s: %s', (password, weakness) => {
  expect(weaknessOf(password, { email: 'duena.vecina@tienda.test' })).toBe(weakness)
})

it('minds a name of four letters, and no shorter one: too many words begin with it', () => {
  expect(weaknessOf('luna-20260101', { email: 'luna@x.test' })).toBe('personal')
  expect(weaknessOf('ana-202601012', { email: 'ana@x.test' })).toBeUndefined()
})
