import { expect, it } from 'vitest'
import { newId } from './ids.ts'
import { shareOf } from './share-of.ts'

it('puts the same text always at the same place, and ids evenly over all places', () => {
  // a share that was given must stay given after a release: these numbers never change
  expect([shareOf('a'), shareOf('order 1')].map((one) => one.toFixed(6))).toEqual(['0.103526', '0.481266'])
  const ids = Array.from({ length: 4000 }, newId)
  for (const share of [0.1, 0.3, 0.5]) {
    const below = ids.filter((id) => shareOf(`turn ${id}`) < share).length / ids.length
    expect(Math.abs(below - share)).toBeLessThan(0.035)
  }
})
