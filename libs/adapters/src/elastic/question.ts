import { createHash } from 'node:crypto'
import type { FilterValue } from '@litper/ports'

const LONGEST_BEGINNING = 20

/**
 * Compares exactly, with the type: 1, "1" and true differ. Long values are compared by their hash: a term holds 32 kB at most.
 */
export function filterOf(field: string, value: FilterValue): string {
  const text = JSON.stringify([field, value])
  return text.length <= 200 ? text : createHash('sha256').update(text).digest('base64url')
}

const always = (query: object, boost: number) => ({ constant_score: { filter: query, boost } })
const match = (field: string, query: string) => ({ match: { [field]: { query, operator: 'and' } } })
const beginning = (word: string) =>
  word.length > LONGEST_BEGINNING ? { prefix: { text: word } } : match('text.beginning', word)
/** The exact word, the beginning of a word, or the same stem; the score says which. */
const meant = (word: string) => ({
  dis_max: {
    queries: [always(match('text', word), 8), always(beginning(word), 3), always(match('text.stem', word), 2)],
  },
})
/** A part of a word, or a word with similar spelling. */
const near = (word: string) => ({
  dis_max: {
    queries: [
      always({ wildcard: { text: `*${word}*` } }, 4),
      always({ fuzzy: { text: { value: word, fuzziness: 'AUTO', prefix_length: 1 } } }, 2),
    ],
  },
})

/** Scores are constants: the words of other tenants do not change them, and the last score of a page finds the next page. */
export function questionOf(tenant: string, words: readonly string[], filters: readonly string[], tier: number): object {
  const must = words.map(tier === 0 ? meant : near)
  const filter = [
    { term: { tenant } },
    { term: { removed: false } },
    ...filters.map((one) => ({ term: { filters: one } })),
  ]
  return { bool: { must, filter } }
}
