import { describe, expect, it } from 'vitest'
import { highTail, logGamma, lowTail } from './tail.ts'

it('knows the logarithm of the gamma function', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 10)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
  expect(logGamma(171)).toBeCloseTo(706.573062245787, 8)
})
describe('the low tail', () => {
  it.each([
    [0, 10, Math.exp(-10)],
    [3, 10, Math.exp(-10) * (1 + 10 + 50 + 1000 / 6)],
    [1, 4, Math.exp(-4) * 5],
  ])('is that of Poisson without extra spread: P(X ≤ %d | %d)', (k, mean, p) => {
    expect(lowTail(k, mean, 1) / p).toBeCloseTo(1, 1)
  })
  it('grows with the spread: one and the same silence says less', () => {
    const tails = [1, 1.5, 2, 4].map((spread) => lowTail(2, 20, spread))
    expect([...tails].sort((a, b) => a - b)).toEqual(tails)
  })
  it('is exact for a negative binomial that is easy to add up: geometric, mean 1', () => {
    expect(lowTail(0, 1, 2)).toBeCloseTo(0.5, 10)
    expect(lowTail(2, 1, 2)).toBeCloseTo(0.875, 10)
  })
})
describe('the high tail', () => {
  it('is that of a binomial', () => {
    expect(highTail(10, 10, 0.5)).toBeCloseTo(0.5 ** 10, 12)
    expect(highTail(9, 10, 0.5)).toBeCloseTo(11 * 0.5 ** 10, 12)
    expect(highTail(0, 10, 0.5)).toBe(1)
    expect(highTail(11, 10, 0.5)).toBe(0)
  })
  it('keeps its digits far out', () => {
    expect(highTail(60, 100, 0.05)).toBeGreaterThan(0)
    expect(highTail(60, 100, 0.05)).toBeLessThan(1e-40)
  })
})
