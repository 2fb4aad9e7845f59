import { expect, it } from 'vitest'
import { storableJson } from './storable.ts'

it.each([{}, { a: 'a\\u0000b' }, { a: '\\\\u0000' }, { '': '\\ud800' }, { a: '😀' }, { 'a.b': { $c: [] } }])(
  'keeps %j',
  (document) => {
    expect(JSON.parse(storableJson(document))).toEqual(document)
  },
)
it.each([
  [],
  { a: '\u0000' },
  { a: '\\\u0000' },
  { a: { b: ['x\ud800'] } },
  { '\udc00': 1 },
  { a: 1n },
  { toJSON: () => undefined },
  { a: 'x'.repeat(13_000_000) },
])('refuses what is no text, no object, or too large (%#)', (document) => {
  expect(() => storableJson(document)).toThrow('documents.unstorable')
})
it('refuses a cycle', () => {
  const round: { self?: object } = {}
  round.self = round
  expect(() => storableJson(round)).toThrow('documents.unstorable')
})
