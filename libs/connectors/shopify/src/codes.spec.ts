import { describe, expect, it } from 'vitest'
import { gramsOf } from './codes.ts'

describe('gramsOf', () => {
  it('turns every unit into whole grams and nonsense into none', () => {
    expect([gramsOf(0.45, 'KILOGRAMS'), gramsOf(450, 'GRAMS'), gramsOf(1, 'POUNDS'), gramsOf(1, 'OUNCES')]).toEqual([
      450, 450, 454, 28,
    ])
    expect([gramsOf('1', 'GRAMS'), gramsOf(1, 'STONE'), gramsOf(Number.NaN, 'GRAMS'), gramsOf(-1, 'GRAMS')]).toEqual([
      0, 0, 0, 0,
    ])
  })
})
