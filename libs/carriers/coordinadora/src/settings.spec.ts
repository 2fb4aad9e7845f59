import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

const read = (changes: Record<string, unknown>) => () => readSettings({ settings: { ...ACCOUNT.settings, ...changes } })

describe('settings', () => {
  it('are plain texts, the address without a slash at its end', () => {
    expect(read({ baseUrl: 'https://a.example/rest//', idCliente: 1001, extra: 1 })()).toEqual({
      ...ACCOUNT.settings,
      baseUrl: 'https://a.example/rest',
    })
  })

  it('name what is missing and show no secret', () => {
    const error = { code: 'carrier.settings', kind: 'invalid' }
    expect(read({ clave: '', soapUrl: 'ftp://a', clientSecret: {} })).toThrow(
      expect.objectContaining({
        ...error,
        details: { carrier: 'coordinadora', missing: ['soapUrl', 'clientSecret', 'clave'] },
      }),
    )
  })
})
