import { expect, it } from 'vitest'
import { IMPORT_TEXTS, NO_COUNTS, NOTES, REJECTIONS, VERDICTS } from './verdicts.ts'

it('has words in both languages for all that can be wrong with a line', () => {
  expect(Object.keys(IMPORT_TEXTS).sort()).toEqual([...REJECTIONS, ...NOTES].sort())
  const said = Object.values(IMPORT_TEXTS).flatMap(({ es, en }) => [es, en])
  for (const text of said) expect(text).toMatch(/^\p{Lu}\p{Ll}?.{8,}/u)
  expect(new Set(said).size).toBe(said.length)
})

it('counts from nothing, for each verdict', () => {
  expect(NO_COUNTS).toEqual(Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])))
})
