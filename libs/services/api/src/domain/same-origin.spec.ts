import { expect, it } from 'vitest'
import { isForeign, isForeignPage, isRead, isSameOrigin } from './same-origin.ts'

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

it('knows what only reads, in any case', () => {
  expect(['GET', 'head', 'Options', 'POST', 'delete'].map(isRead)).toEqual([true, true, true, false, false])
})

const LOCAL = [
  'http://localhost:8080',
  'https://localhost',
  'http://127.0.0.1',
  'http://127.1.2.3:9',
  'http://127.0.0.53',
  'http://[::1]:1',
]
const REBOUND = [
  'http://evil.test:8080',
  'http://localhost.evil.test',
  'http://my-localhost',
  'evil-http://localhost',
  'http://127.0.0.1.evil.test',
]

it('believes no name that was made to point here: a page is ours at the public address, or on this machine', () => {
  const asked = (own: string, origin?: string) => isForeignPage({ method: 'POST', self: own, origin }, self)
  expect([asked(self, self), asked(self.toUpperCase(), self)]).toEqual([false, false])
  for (const own of LOCAL) expect([own, asked(own, own)]).toEqual([own, false])
  for (const own of REBOUND) expect([own, asked(own, own)]).toEqual([own, true])
  expect(asked(self, 'https://evil.test')).toBe(true)
  // a program by another name of the server: it names no page
  expect(REBOUND.map((own) => asked(own))).toEqual(REBOUND.map(() => false))
})
