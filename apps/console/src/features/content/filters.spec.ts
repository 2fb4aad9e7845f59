import { expect, it } from 'vitest'
import { articlesInput, readArticleFilters } from './filters.ts'

it('keeps of the address only kinds and states that there are', () => {
  expect(readArticleFilters({ tipo: 'policy', estado: 'retired' })).toEqual({ tipo: 'policy', estado: 'retired' })
  expect(readArticleFilters({ tipo: 'novel', estado: 7 })).toEqual({})
  expect(articlesInput(readArticleFilters({ tipo: 'policy' }))).toEqual({ kind: 'policy', limit: 50 })
})
