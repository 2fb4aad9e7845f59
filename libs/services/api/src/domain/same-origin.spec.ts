import { expect, it } from 'vitest'
import { isForeign, isSameOrigin } from './same-origin.ts'

const self = 'https://app.litper.test'
const post = { method: 'POST', self }

it.each([
  [{ origin: self }, true],
  [{ origin: self, site: 'same-origin' }, true],
  [{ origin: 'HTTPS://app.litper.test' }, true],
  [{}, false],
  [{ origin: 'null' }, false],
  [{ origin: 'https://litper.test' }, false],
  [{ origin: 'https://app.litper.test.evil.test' }, false],
  [{ origin: 'http://app.litper.test' }, false],
  [{ origin: self, site: 'same-site' }, false],
  [{ origin: self, site: 'cross-site' }, false],
])('%j is a page of ours: %s', (shown, ours) => {
  expect(isSameOrigin({ ...post, ...shown })).toBe(ours)
})

it('takes a program, which names no origin, for none', () => {
  expect(isForeign(post)).toBe(false)
  expect(isForeign({ ...post, origin: self })).toBe(false)
  expect(isForeign({ ...post, site: 'cross-site' })).toBe(true)
  expect(isForeign({ ...post, origin: 'https://evil.test' })).toBe(true)
})
