import { expect, it } from 'vitest'
import { tell } from './story.ts'

const told = tell(1)

it('finds the wrong hour, tests and promotes a better one, and rolls it back when it does worse', () => {
  const { found, planted, before, after, promotedInWeek, alarmInWeek } = told
  expect(found).toContainEqual(expect.objectContaining({ city: 'Barranquilla', from: 18 }))
  expect(planted.audit.map(({ step }) => step)).toEqual(['tried', 'promoted', 'alarmed', 'rolled_back'])
  expect(planted).toMatchObject({ state: 'rolled_back', share: 0 })
  expect(promotedInWeek).toBeLessThan(6)
  expect(alarmInWeek).toBeGreaterThanOrEqual(12)
  expect(after - before).toBeGreaterThan(0.05)
  for (const { at, by, because } of planted.audit)
    expect([at !== '', by !== '', because !== '']).toEqual([true, true, true])
})
it('refuses the opinion that only seems good', () => {
  const { opinion, seems } = told
  expect(seems.at8 - seems.at10).toBeGreaterThan(0.03)
  expect(opinion).toMatchObject({ state: 'refused', share: 0 })
})
