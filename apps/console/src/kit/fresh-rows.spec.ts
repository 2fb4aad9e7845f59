import { expect, it } from 'vitest'
import { mergeRows } from './fresh-rows.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id }))

it('keeps the order of what is shown, counts what is new above, adds what is read below', () => {
  expect(mergeRows(rows('d', 'b', 'a', 'c', 'e'), ['a', 'b', 'c'])).toEqual({
    kept: rows('a', 'b', 'c', 'e'),
    added: ['e'],
    fresh: 1,
  })
})

it('drops what is no longer in the list', () => {
  expect(mergeRows(rows('a'), ['a', 'b'])).toEqual({ kept: rows('a'), added: [], fresh: 0 })
})
