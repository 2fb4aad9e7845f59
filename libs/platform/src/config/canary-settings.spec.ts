import { expect, it } from 'vitest'
import { parseSettings } from './parse-settings.ts'

const CARRIER = JSON.stringify({ carrier: 'coordinadora', settings: { clave: 'a' } })

it('is off, and names no carrier, unless told', () => {
  const { CANARY, CANARY_CARRIER, CANARY_PROVIDER } = parseSettings({})
  expect([CANARY, CANARY_CARRIER, CANARY_PROVIDER]).toEqual([false, undefined, undefined])
})
it('takes the account as the operation that connects it', () => {
  const { CANARY_CARRIER } = parseSettings({ CANARY: '1', CANARY_CARRIER: CARRIER, CANARY_PHONE: '+573001112233' })
  expect(CANARY_CARRIER).toEqual({ carrier: 'coordinadora', settings: { clave: 'a' } })
})
it.each([
  ['a carrier without a phone of ours', { CANARY_CARRIER: CARRIER }, /CANARY_PHONE: must be set/],
  ['what is no JSON', { CANARY_CARRIER: '{' }, /CANARY_CARRIER: JSON of an object/],
  ['an account of nobody', { CANARY_PROVIDER: '{"settings":{}}' }, /CANARY_PROVIDER: JSON of an object/],
  ['a phone of another country', { CANARY_PHONE: '+5215512345678' }, /CANARY_PHONE/],
])('refuses %s', (_, given, why) => {
  expect(() => parseSettings(given)).toThrow(why)
})
