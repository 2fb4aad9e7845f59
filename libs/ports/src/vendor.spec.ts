import { DomainError, unavailable } from '@litper/kernel'
import { FakeHttp } from '@litper/testing/fake-http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSettings, settingFaults, standInOrigins, unprovenSettings, type VendorDescription } from './vendor.ts'
import { callingOnly, isAllowed } from './vendor-http.ts'

const shape: VendorDescription['settings'] = {
  safeParse: (data) =>
    'key' in (data as object)
      ? { success: true, data }
      : { success: false, error: { issues: [{ path: ['key'], message: 'Required' }] } },
  toJSONSchema: () => ({}),
}
const vendor: VendorDescription = {
  id: 'tcc',
  name: 'TCC',
  settings: shape,
  addresses: ['baseUrl'],
  hosts: ['api.tcc.example', '*.tcc.test'],
  timeoutMs: 7000,
}
const SANDBOX = 'http://127.0.0.1:8090'

describe('a vendor may be called', () => {
  it.each([
    ['https://api.tcc.example/v1?x=1', true],
    ['https://API.TCC.example./v1', false],
    ['https://a.b.tcc.test', true],
    ['https://tcc.test', false],
    ['https://eviltcc.test', false],
    ['https://.tcc.test', false],
    ['https://api.tcc.example.evil.test', false],
    ['https://api.tcc.example@evil.test', false],
    ['https://user:pass@api.tcc.example', false],
    ['http://api.tcc.example', false],
    ['https://api.tcc.example:8443', false],
    ['https://127.0.0.1', false],
    ['http://169.254.169.254/latest', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
    [`${SANDBOX}/tcc`, false],
  ])('at %s: %s', (url, allowed) => {
    expect(isAllowed(url, vendor.hosts, [])).toBe(allowed)
  })

  it('at a stand-in of the demo, by its whole origin', () => {
    expect(isAllowed(`${SANDBOX}/tcc`, vendor.hosts, [SANDBOX])).toBe(true)
    for (const url of ['http://127.0.0.1:8091', 'https://127.0.0.1:8090', 'http://127.0.0.1:8090@evil.test'])
      expect(isAllowed(url, vendor.hosts, [SANDBOX])).toBe(false)
    expect(standInOrigins({ LITPER_DEMO: true, SANDBOX_URL: `${SANDBOX}/` })).toEqual([SANDBOX])
    expect(standInOrigins({ LITPER_DEMO: false, SANDBOX_URL: SANDBOX })).toEqual([])
  })

  it('nowhere else, whatever is asked for: nothing is sent', async () => {
    const http = new FakeHttp({})
    const only = callingOnly(http, vendor, [])
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string()), async (url) => {
        await expect(only.send({ method: 'GET', url })).rejects.toMatchObject({
          code: 'http.host_refused',
          kind: 'invalid',
          details: { vendor: 'tcc' },
        })
      }),
    )
    expect(http.requests).toEqual([])
    await only.send({ method: 'GET', url: 'https://api.tcc.example' })
    await only.send({ method: 'GET', url: 'https://api.tcc.example', timeoutMs: 5 })
    expect(http.requests.map(({ timeoutMs }) => timeoutMs)).toEqual([7000, 5])
  })
})

describe('settings that are entered', () => {
  it('are named by the field that is wrong', () => {
    expect(settingFaults(vendor, {}, [])).toEqual([{ field: 'settings.key', problem: 'Required' }])
    expect(settingFaults(vendor, { key: 1, baseUrl: 'https://evil.test' }, [])).toEqual([
      { field: 'settings.baseUrl', problem: 'not an address at api.tcc.example, *.tcc.test' },
    ])
    expect(settingFaults(vendor, { key: 1, baseUrl: 'https://x.tcc.test' }, [])).toEqual([])
    expect(settingFaults(vendor, { key: 1 }, [])).toEqual([])
  })

  it('are asked about once they are right; an outage is no answer, a no is the answer', async () => {
    const check = (given: Record<string, unknown>, error?: Error) =>
      checkSettings(vendor, given, [], () => (error ? Promise.reject(error) : Promise.resolve()))
    await expect(check({}, new Error('never asked'))).rejects.toMatchObject({ code: 'vendor.settings' })
    expect(await check({ key: 1 })).toBe(true)
    expect(await check({ key: 1 }, unavailable('http.timeout'))).toBe(false)
    expect(await check({ key: 1 }, new DomainError('carrier.busy', 'too_many'))).toBe(false)
    await expect(check({ key: 1 }, unprovenSettings('tcc', ['key']))).rejects.toMatchObject({
      kind: 'invalid',
      details: { vendor: 'tcc', fields: [{ field: 'settings.key' }] },
    })
    await expect(check({ key: 1 }, new Error('a bug'))).rejects.toThrow('a bug')
  })
})
