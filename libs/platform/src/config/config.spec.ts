import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Sealer } from './secrets.ts'
import { parseSettings } from './settings.ts'

it('names every wrong setting at once', () => {
  expect(() => parseSettings({ PORT: 'many', LOG_LEVEL: 'loud', LITPER_SECRET: 'short' })).toThrow(
    /PORT[\s\S]*LITPER_SECRET[\s\S]*LOG_LEVEL/,
  )
})
it('refuses the demo tenant in production', () => {
  expect(() => parseSettings({ NODE_ENV: 'production', LITPER_DEMO: '1' })).toThrow(/LITPER_DEMO/)
  expect(parseSettings({ NODE_ENV: 'production' }).LITPER_DEMO).toBe(false)
})
it('knows the words of NODE_ENV, and no other: production misspelt would be the demo’s', () => {
  for (const word of ['development', 'test', 'production'])
    expect(parseSettings({ NODE_ENV: word }).NODE_ENV).toBe(word)
  for (const word of ['prod', 'Production', 'staging'])
    expect(() => parseSettings({ NODE_ENV: word })).toThrow(/NODE_ENV/)
})
it('lets the demo listen to this machine alone', () => {
  for (const HOST of ['0.0.0.0', '::', '10.0.0.7', 'example.com', '127.example.com'])
    expect(() => parseSettings({ LITPER_DEMO: '1', HOST }), HOST).toThrow(/LITPER_DEMO/)
  for (const HOST of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) parseSettings({ LITPER_DEMO: '1', HOST })
  parseSettings({ HOST: '0.0.0.0' })
})
it('takes as trusted proxies addresses, networks and known words', () => {
  expect(parseSettings({ TRUSTED_PROXIES: '10.0.0.0/8, ::1,loopback' }).TRUSTED_PROXIES).toHaveLength(3)
  for (const TRUSTED_PROXIES of ['true', '10.0.0.0/33', 'proxy.example', '10.0.0.0/8/8'])
    expect(() => parseSettings({ TRUSTED_PROXIES })).toThrow(/TRUSTED_PROXIES/)
})
it('opens what it sealed, for its owner, unchanged, and nothing else', () => {
  const sealer = new Sealer('a secret of at least thirty-two characters')
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('a', 'b'), (value, at, owner) => {
      const sealed = sealer.seal(value, owner)
      expect(sealer.open(sealed, owner)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(() => sealer.open(sealed, 'c')).toThrow()
      const bytes = Buffer.from(sealed.slice(3), 'base64url')
      bytes[at % bytes.length]! ^= 1
      expect(() => sealer.open(`v1.${bytes.toString('base64url')}`, owner)).toThrow()
    }),
  )
})
