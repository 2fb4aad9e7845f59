import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deepMerge, type JsonObject } from './merge.ts'

const json = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>

it('is idempotent, changes neither argument and prefers the second', () => {
  fc.assert(
    fc.property(json, json, (base, over) => {
      const before = JSON.stringify([base, over])
      const once = deepMerge(base, over)
      expect(deepMerge(once, over)).toEqual(once)
      expect(JSON.stringify([base, over])).toBe(before)
      for (const [key, value] of Object.entries(over)) {
        if (key === '__proto__' || (typeof value === 'object' && value !== null)) continue
        expect(once[key]).toEqual(value)
      }
    }),
  )
})

it('merges objects, replaces arrays and never touches a prototype', () => {
  expect(deepMerge({ a: { b: 1, c: [1, 2] } }, { a: { c: [3] } })).toEqual({ a: { b: 1, c: [3] } })
  deepMerge({}, JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject)
  expect(({} as JsonObject).polluted).toBeUndefined()
})
