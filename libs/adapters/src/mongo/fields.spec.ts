import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entryOf, lookupsOf, orderPath, orderText } from './fields.ts'

const finite = fc.double({ noNaN: true })
const bytesOf = (text: string | null) => Buffer.from(text ?? '')

it('sorts numbers as numbers, by the bytes of their texts', () => {
  fc.assert(
    fc.property(finite, finite, (x, y) => {
      expect(Math.sign(Buffer.compare(bytesOf(orderText(x)), bytesOf(orderText(y))))).toBe(x < y ? -1 : x > y ? 1 : 0)
    }),
  )
})
it('sorts text by its bytes, and types in this order: text, numbers, false, true, others', () => {
  const inOrder = ['', 'A', 'a', 'ñ', Number.NEGATIVE_INFINITY, -2, 0, 10, false, true, []]
  const texts = inOrder.map((value) => bytesOf(orderText(value)))
  expect([...texts].sort(Buffer.compare)).toEqual(texts)
  for (const nothing of [null, undefined]) expect(orderText(nothing)).toBeNull()
})
it('gives each field its own valid path in MongoDB, for any name', () => {
  const name = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(orderPath(one)).toMatch(/^k[\w-]*$/)
      expect(orderPath(one) === orderPath(other)).toBe(one === other)
    }),
  )
})
it('tells any two fields or values apart, also long ones', () => {
  const scalar = fc.oneof(fc.string({ maxLength: 400 }), fc.integer(), fc.boolean(), fc.constant(null))
  fc.assert(
    fc.property(fc.tuple(fc.string(), scalar), fc.tuple(fc.string(), scalar), (one, other) => {
      expect(entryOf(...one) === entryOf(...other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      expect(entryOf(...one).length).toBeLessThanOrEqual(200)
    }),
  )
})
it('finds a document by its top-level scalars only', () => {
  const { fields, order } = lookupsOf({ kind: 'x', n: null, deep: { kind: 'y' }, list: ['z'] })
  expect(fields).toEqual([entryOf('kind', 'x'), entryOf('n', null)])
  expect(order).toEqual({ [orderPath('kind')]: '1x', [orderPath('deep')]: '5', [orderPath('list')]: '5' })
})
