import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPEC } from './testing.ts'
import { chargedKg, declared, isOnDelivery, price, realKg, serviceOf } from './units.ts'

const side = fc.integer({ min: 1, max: 300 })
const parcel = fc
  .record({ weightGrams: fc.integer({ min: 1, max: 200_000 }), length: side, width: side, height: side })
  .map(({ weightGrams, ...sizeCm }) => ({ ...SPEC, weightGrams, sizeCm }))

describe('a parcel', () => {
  it('is charged by the larger weight, and goes by a service that takes it', () => {
    fc.assert(
      fc.property(parcel, (spec) => {
        const { length, width, height } = spec.sizeCm
        const kg = chargedKg(spec)
        expect(kg).toBeGreaterThanOrEqual(realKg(spec))
        expect(kg * 6000).toBeGreaterThanOrEqual(length * width * height)
        const fits = { 3: kg <= 5, 6: kg >= 6 && kg <= 60, 17: kg > 60 }[serviceOf(spec)]
        expect(fits).toBe(true)
      }),
    )
  })

  it('declares the amount to collect, else its value, and never nothing', () => {
    expect([declared(SPEC), isOnDelivery(SPEC)]).toEqual([129900, true])
    for (const collect of [undefined, { amount: '0', currency: 'COP' }]) {
      const paid = { ...SPEC, collect }
      expect([declared(paid), isOnDelivery(paid)]).toEqual([200000, false])
      expect(declared({ ...paid, declaredValue: { amount: '0', currency: 'COP' } })).toBe(1)
    }
  })

  it('is in pesos only', () => {
    const collect = { amount: '30', currency: 'USD' }
    expect(() => declared({ ...SPEC, collect })).toThrow(expect.objectContaining({ code: 'carrier.currency' }))
  })
})

describe('a price', () => {
  it('is the sum of the charges, and none when one charge is none', () => {
    expect(price(8900, 350.5, 3000)).toEqual({ amount: '12250.5', currency: 'COP' })
    for (const values of [[undefined], [1, 'x'], [-1], [1, null], [Number.NaN], [1e300], [5, -2]])
      expect(price(...values)).toBeUndefined()
  })
})
