import { expect, it } from 'vitest'
import { weaknessOf } from './passwords.ts'

it.each([
  ['corta', 'short'],
  ['ñññññññññ', 'short'],
  ['Password123', 'common'],
  ['COLOMBIA2026', 'common'],
  ['ababababababab', 'common'],
  ['duenavecina2026', 'personal'],
  ['Litper-2026-!!', 'personal'],
  ['tres tazas de tinto', undefined],
  ['duenavecina y sus gatos', undefined],
])('judges %s: %s', (password, weakness) => {
  expect(weaknessOf(password, { email: 'duena.vecina@tienda.test' })).toBe(weakness)
})
