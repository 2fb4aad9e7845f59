import { newId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Grant, LinkTokens } from './link-token.ts'

const tokens = new LinkTokens('a secret of the installation, long enough')
const tenant = tenantId(newId())
const upload: Grant = { may: 'put', tenant, key: 'a/b', until: Date.now() + 60_000, contentType: 'text/a', maxBytes: 9 }
const refused = { code: 'blobs.link_refused', kind: 'forbidden' }
const opening = (token: string, may: 'get' | 'put' = 'put', by = tokens) => {
  try {
    return by.open(token, may)
  } catch (error) {
    return error
  }
}

it('opens what it signed', () => {
  expect(opening(tokens.sign(upload))).toEqual(upload)
})
it('refuses every token with a changed, missing or added character', () => {
  const token = tokens.sign(upload)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.stringMatching(/^[\w.=-]?$/), fc.boolean(), (at, text, added) => {
      const changed = token.slice(0, at) + text + token.slice(added ? at : at + 1)
      fc.pre(changed !== token)
      expect(opening(changed)).toMatchObject(refused)
    }),
    { numRuns: 1000 },
  )
})
it('refuses another action, an expired token, another secret, nonsense', () => {
  expect(opening(tokens.sign(upload), 'get')).toMatchObject(refused)
  expect(opening(tokens.sign({ ...upload, until: Date.now() }))).toMatchObject(refused)
  expect(opening(tokens.sign(upload), 'put', new LinkTokens('another secret'))).toMatchObject(refused)
  for (const nonsense of ['', '.', '..', 'a.b', `${tokens.sign(upload)}.x`])
    expect(opening(nonsense)).toMatchObject(refused)
})
