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
it('decrypts a value for the tenant it was sealed for, and only when it is unchanged', () => {
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
