import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compact, cut, e164, fields, list, someText, storable } from './foreign.ts'

it('reads any value as an object and as a list; a value of another type is empty', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const isList = Array.isArray(value)
      expect(list(value)).toEqual(isList ? value : [])
      const isObject = typeof value === 'object' && value !== null && !isList
      if (isObject) expect(fields(value)).toBe(value)
      else expect(fields(value)).toEqual({})
    }),
  )
})
it('makes text storable, and does not change text that already is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (wild, tame) => {
      const made = storable(`${wild}\uD800${tame}\u0000`)
      expect(made.isWellFormed() && !made.includes('\u0000')).toBe(true)
      expect(storable(made)).toBe(made)
    }),
  )
  expect(storable('Ñáñez 🧡')).toBe('Ñáñez 🧡')
})
it('tells text from other values', () => {
  expect([' a ', '', ' \u0000', 7, null, undefined].map(someText)).toEqual([' a ', ...Array(5).fill(undefined)])
})
it('cuts between characters, never inside one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (wild, most) => {
      const short = cut(storable(wild), most)
      expect([...short].length).toBeLessThanOrEqual(most)
      expect(short.isWellFormed()).toBe(true)
      expect(short).toBe(short.trim())
    }),
  )
  expect(cut(' 🧡🧡a', 2)).toBe('🧡🧡')
})
it('reads phones with or without a plus', () => {
  expect(['573001234567', ' +573001234567 ', '0300', '57300123456789012', 573001234567].map(e164)).toEqual([
    '+573001234567',
    '+573001234567',
    undefined,
    undefined,
    undefined,
  ])
})
it('leaves out undefined values and nothing else', () => {
  expect(compact({ a: 1, b: undefined, c: null, d: '' })).toEqual({ a: 1, c: null, d: '' })
})
