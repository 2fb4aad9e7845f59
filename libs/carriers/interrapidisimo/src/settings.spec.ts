import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

const read = (changes: Record<string, unknown>) => () => readSettings({ settings: { ...ACCOUNT.settings, ...changes } })

describe('settings', () => {
  it('are texts and whole numbers, the address without a slash at its end', () => {
    expect(read({ baseUrl: 'https://a.example/b2b/', codigoConvenio: 7, extra: 1 })()).toEqual({
      baseUrl: 'https://a.example/b2b',
      appSignature: 'signature',
      securityToken: 'token',
      idCliente: 1001,
      codigoConvenio: 7,
    })
  })

  it('name what is missing or malformed, and show no secret', () => {
    expect(read({ baseUrl: 'ftp://a', securityToken: '', idCliente: 'NIT 9' })).toThrow(
      expect.objectContaining({
        code: 'carrier.settings',
        kind: 'invalid',
        details: { carrier: 'interrapidisimo', missing: ['baseUrl', 'securityToken', 'idCliente'] },
      }),
    )
  })
})
