import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyOfPath, pathOfKey } from './blob-names.ts'

const edge = fc.stringMatching(/^[A-Za-z0-9_=-]{1,3}$/)
const segment = fc.tuple(edge, fc.stringMatching(/^[A-Za-z0-9._=-]{0,8}$/), edge).map((parts) => parts.join(''))
const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))

it('gives a path from which the key can be read', () => {
  fc.assert(
    fc.property(key, (text) => {
      expect(keyOfPath(pathOfKey(text))).toBe(text)
    }),
  )
})
it('gives different keys different files, and no file the name of a folder, also on a disk that ignores case', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      const [first, second] = [pathOfKey(one), pathOfKey(other)].map((path) => path.join('/').toLowerCase())
      if (one !== other) expect(first).not.toBe(second)
      expect(second!.startsWith(`${first}/`)).toBe(false)
    }),
  )
})
it('stays below its folder for any key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        for (const name of pathOfKey(text)) expect(name).toMatch(/^[a-z0-9_=+-]([a-z0-9._=+-]*[a-z0-9_=-])?~?$/)
      } catch (error) {
        expect(error).toMatchObject({ code: 'blobs.bad_key' })
      }
    }),
  )
})
