import type { FilterValue } from '@litper/ports'

/** Exact, whatever the type: 1, "1" and true are three things. */
export const filterOf = (field: string, value: FilterValue): string => JSON.stringify([field, value])

const always = (query: object, boost: number) => ({ constant_score: { filter: query, boost } })
/** The very word, the beginning of one, or one of its family: the score says which. */
const meant = (word: string) => ({
  dis_max: {
    queries: [
      always({ term: { text: word } }, 8),
      always({ term: { 'text.beginning': word.slice(0, 20) } }, 3),
      always({ match: { 'text.stem': word } }, 2),
    ],
  },
})
/** A part of a word, or one spelled nearly so. */
const near = (word: string) => ({
  dis_max: {
    queries: [
      always({ wildcard: { text: `*${word}*` } }, 4),
      always({ fuzzy: { text: { value: word, fuzziness: 'AUTO', prefix_length: 1 } } }, 2),
    ],
  },
})

/** Scores are constants: no word of another tenant makes one of ours rarer, and a page's last score finds the next page. */
export function questionOf(tenant: string, words: readonly string[], filters: readonly string[], tier: number): object {
  const must = words.map(tier === 0 ? meant : near)
  const filter = [
    { term: { tenant } },
    { term: { removed: false } },
    ...filters.map((one) => ({ term: { filters: one } })),
  ]
  return { bool: { must, filter } }
}
