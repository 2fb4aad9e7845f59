import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTooDeep } from './json-depth.ts'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

it('tells the depth of any JSON, whatever brackets and quotes its texts hold', () => {
  const texts = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', 'ñ', 'x') })
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 6 }, texts, fc.array(tie('value')), fc.dictionary(texts, tie('value'))),
  })).value
  fc.assert(
    fc.property(json, fc.nat(6), (value, most) => {
      expect(isTooDeep(Buffer.from(JSON.stringify(value)), most)).toBe(depthOf(value) > most)
    }),
  )
})
it('bounds what nests without end', () => {
  for (const open of ['[', '{"a":']) expect(isTooDeep(Buffer.from(open.repeat(100_000)))).toBe(true)
})
