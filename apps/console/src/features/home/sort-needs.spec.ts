import { expect, it } from 'vitest'
import { sortNeeds } from './sort-needs.ts'

it('has the late first, then the longest waiting', () => {
  const need = (id: string, since: string, late?: boolean) => ({ id, since, late })
  const sorted = sortNeeds([need('c', '2026-11-03'), need('b', '2026-11-02', false), need('a', '2026-11-09', true)])
  expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
