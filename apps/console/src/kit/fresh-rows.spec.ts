import { expect, it } from 'vitest'
import { mergeRows } from './fresh-rows.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id }))

it('keeps the order of what is shown, counts what is new above, adds what is read below', () => {
  expect(mergeRows(rows('d', 'b', 'a', 'c', 'e'), ['a', 'b', 'c'])).toEqual({
    kept: rows('a', 'b', 'c', 'e'),
    made: [],
    added: ['e'],
    fresh: 1,
  })
})

it('drops what is no longer in the list', () => {
  expect(mergeRows(rows('a'), ['a', 'b'])).toEqual({ kept: rows('a'), made: [], added: [], fresh: 0 })
})

it('shows at once what the reader made, and nothing else that is new', () => {
  const isMade = (id: string) => id === 'e'
  const merged = mergeRows(rows('e', 'd', 'b', 'a'), ['a', 'b'], isMade)
  expect(merged).toEqual({ kept: rows('e', 'a', 'b'), made: ['e'], added: [], fresh: 1 })
})
