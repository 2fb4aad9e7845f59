import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromCursor, toCursor } from './cursor.ts'
import { foldedWords } from './fold.ts'

it('folds as its docstring says', () => {
  expect(foldedWords('Peñón #12-34, PEÑON ﬁn')).toEqual(['penon', '12', '34', 'fin'])
})
it('cuts a long word, but not inside a sign', () => {
  expect(foldedWords('x'.repeat(70))).toEqual(['x'.repeat(64)])
  expect(foldedWords(`${'x'.repeat(63)}𠀀`)).toEqual(['x'.repeat(63)])
})
it('gives the same for composed and decomposed text, and does not change folded text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = foldedWords(text)
      expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')))
      expect(foldedWords(words.join(' '))).toEqual(words)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u)
    }),
  )
})
it('reads back every cursor, and refuses other texts with the caller’s code', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.string(), (parts, text) => {
      const plain = JSON.parse(JSON.stringify(parts)) as unknown[]
      expect(fromCursor(toCursor(plain), 'x.bad', () => true)).toEqual(plain)
      expect(() => fromCursor(text, 'x.bad', () => false)).toThrow('x.bad')
    }),
  )
})
