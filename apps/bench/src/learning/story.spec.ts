import { describe, expect, it } from 'vitest'
import { ARTICLES } from './articles.ts'
import { CARRIERS } from './carriers.ts'
import { HOURS } from './hours.ts'
import { PHRASES } from './phrases.ts'
import { tell } from './story.ts'
import { WEIGHTS } from './weights.ts'

const told = tell(ARTICLES, 1)
it('drafts an article from what people answer, a person approves it, and the one that is not true any more is refused', () => {
  const { found, planted, opinion, others, before, after, seems } = told
  expect(found.some(ARTICLES.isPlanted)).toBe(true)
  expect(planted.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'learning'],
    ['promoted', 'ana'],
  ])
  expect(after - before).toBeGreaterThan(0.7)
  expect(seems[0]).toBeGreaterThan(0.8)
  for (const one of [opinion, ...others]) expect(one.state).toBe('refused')
})

describe.each([
  ['the hour of a message', HOURS],
  ['the weights of the risk', WEIGHTS],
  ['the carrier of a city', CARRIERS],
  ['what customers mean', PHRASES],
])('%s', (_, play) => {
  const told = tell(play, 1)
  it('is found wrong, a better one tested and promoted, and rolled back when it does worse', () => {
    const { found, planted, before, after, promotedInWeek, alarmInWeek } = told
    expect(found.some(play.isPlanted)).toBe(true)
    expect(planted.audit.map(({ step }) => step)).toEqual(['tried', 'promoted', 'alarmed', 'rolled_back'])
    expect(planted).toMatchObject({ state: 'rolled_back', share: 0 })
    expect(promotedInWeek).toBeLessThan(6)
    expect(alarmInWeek).toBeGreaterThanOrEqual(12)
    expect(after - before).toBeGreaterThan(0.04)
    for (const { at, by, because } of planted.audit)
      expect([at !== '', by !== '', because !== '']).toEqual([true, true, true])
  })
  it('is left alone by an opinion that only seems good', () => {
    const { opinion, seems } = told
    expect(seems[0] - seems[1]).toBeGreaterThan(0.03)
    expect(opinion).toMatchObject({ state: 'refused', share: 0 })
  })
})
