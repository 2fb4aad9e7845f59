import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readClient, registerClient } from './registered-client.ts'

const key = Buffer.alloc(32, 3)
const client = { name: 'Asistente', redirects: ['http://127.0.0.1:1234/callback'] }

it('reads what it registered, and nothing else', () => {
  const id = registerClient(key, client)
  expect(readClient(key, id)).toEqual(client)
  expect(readClient(Buffer.alloc(32, 4), id)).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => void expect(readClient(key, text)).toBeUndefined()))
  fc.assert(fc.property(fc.string(), (text) => void expect(readClient(key, `dc_${text}`)).toBeUndefined()))
})

it('registers nothing that is answered at a wrong place', () => {
  for (const redirects of [[], ['http://evil.example/'], ['https://a/', 'javascript:0'], Array(11).fill('https://a/')])
    expect(() => registerClient(key, { name: 'x', redirects })).toThrow(
      expect.objectContaining({ code: 'oauth.redirect_uris' }),
    )
})
