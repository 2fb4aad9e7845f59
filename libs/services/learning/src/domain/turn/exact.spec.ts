import { expect, it } from 'vitest'
import { exactInterval } from './exact.ts'

it.each([
  [8, 8, 0.95, 0.6306, 1],
  [0, 8, 0.95, 0, 0.3694],
  [15, 20, 0.95, 0.509, 0.9134],
  [450, 900, 0.99, 0.4567, 0.5433],
  [0, 0, 0.95, 0, 1],
])('%i of %i at %d is between %d and %d', (part, whole, confidence, low, high) => {
  const [from, to] = exactInterval(part, whole, confidence)
  expect(from).toBeCloseTo(low, 3)
  expect(to).toBeCloseTo(high, 3)
})
