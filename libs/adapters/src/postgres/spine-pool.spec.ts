import { expect, it } from 'vitest'
import { spinePoolOf } from './spine-pool.ts'

it.each([
  [4, 4],
  [6, 4],
  [9, 5],
  [28, 14],
])('a pool of %i leaves the events %i connections, of which two are held', (pool, spine) =>
  expect(spinePoolOf(pool)).toBe(spine),
)
