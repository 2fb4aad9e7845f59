import { expect, it } from 'vitest'
import { readInboxSearch } from './views.ts'

const articulo = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

it('reads a view and an article with its version, and nothing else', () => {
  expect(readInboxSearch({ vista: 'mine', articulo, version: 2 })).toEqual({ vista: 'mine', articulo, version: 2 })
  expect(readInboxSearch({ vista: 'nothing such', articulo })).toEqual({})
  expect(readInboxSearch({ articulo: '<b>', version: 1 })).toEqual({})
})
