import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { coordinadora } from './index.ts'
import { CoordinadoraProxy } from './proxy.ts'
import { type CoordinadoraSettings, readSettings } from './settings.ts'
import { ACCOUNT, fakeCarrier, isTokenCall } from './testing.ts'

const SETTINGS = readSettings(ACCOUNT)
const CALL = { method: 'GET', path: '/guias?referencia=r' } as const
const tokensAsked = (http: FakeHttp) => http.requests.filter(isTokenCall).length
const bearers = (http: FakeHttp) =>
  http.requests.filter((one) => !isTokenCall(one)).map((one) => one.headers?.['authorization'])

describe('a SOAP call', () => {
  const FAULT = '<Envelope><Body><Fault><faultcode>Client</faultcode></Fault></Body></Envelope>'
  const poll = (answer: Answer) => coordinadora(new FakeHttp(() => answer)).poll(ACCOUNT, ['07000000001'])

  it.each([
    [{ status: 429, text: '', headers: { 'retry-after': '9' } }, 'carrier.busy', 'too_many'],
    [{ status: 401, text: FAULT }, 'carrier.credentials', 'unavailable'],
    [{ status: 403, text: '<html>' }, 'carrier.credentials', 'unavailable'],
    [{ status: 400, text: FAULT }, 'carrier.refused', 'invalid'],
    [{ status: 500, text: FAULT }, 'carrier.refused', 'invalid'],
    [{ status: 400, text: '<html>' }, 'carrier.unavailable', 'unavailable'],
    [{ status: 404, text: FAULT }, 'carrier.unavailable', 'unavailable'],
    [{ status: 500, text: 'null' }, 'carrier.unavailable', 'unavailable'],
    [{ status: 502, text: '<html>' }, 'carrier.unavailable', 'unavailable'],
  ] satisfies [Answer, string, string][])('that hears %j throws %s', async (answer, code, kind) => {
    await expect(poll(answer)).rejects.toMatchObject({ code, kind })
  })
})

describe('the token', () => {
  it('is fetched once for all callers, and again a minute before it expires', async () => {
    let now = 0
    const http = fakeCarrier(() => ({}))
    const proxy = new CoordinadoraProxy(http, () => now)
    const ten = () => Promise.all(Array.from({ length: 10 }, () => proxy.rest(SETTINGS, CALL)))
    await ten()
    now = 3_539_000
    await ten()
    expect(tokensAsked(http)).toBe(1)
    now = 3_541_000
    await ten()
    expect(tokensAsked(http)).toBe(2)
    expect(new Set(bearers(http))).toEqual(new Set(['Bearer t1', 'Bearer t2']))
  })

  it('belongs to one contract: the same client with another secret has another', async () => {
    const http = new FakeHttp((request) => {
      if (!isTokenCall(request)) return { json: {} }
      const right = request.headers?.['authorization'] === `Basic ${Buffer.from('client:secret').toString('base64')}`
      return right
        ? { json: { access_token: 't', expires_in: 3600 } }
        : { status: 401, json: { error: 'invalid_client' } }
    })
    const proxy = new CoordinadoraProxy(http)
    await proxy.rest(SETTINGS, CALL)
    const elsewhere = { ...SETTINGS, baseUrl: 'https://other.example/rest' }
    await proxy.rest(elsewhere, CALL)
    expect(http.requests.filter(isTokenCall).map(({ url }) => new URL(url).host)).toEqual([
      'carrier.example',
      'other.example',
    ])
    const thief: CoordinadoraSettings = { ...SETTINGS, clientSecret: 'guessed' }
    await expect(proxy.rest(thief, CALL)).rejects.toMatchObject({ code: 'carrier.credentials', kind: 'unavailable' })
    expect(bearers(http)).toHaveLength(2)
  })

  it('is replaced once when it is refused', async () => {
    const http = fakeCarrier((request) => ({ status: request.headers?.['authorization'] === 'Bearer t1' ? 401 : 200 }))
    const proxy = new CoordinadoraProxy(http)
    await Promise.all([proxy.rest(SETTINGS, CALL), proxy.rest(SETTINGS, CALL)])
    expect(tokensAsked(http)).toBe(2)
    const hopeless = fakeCarrier(() => ({ status: 401 }))
    await expect(new CoordinadoraProxy(hopeless).rest(SETTINGS, CALL)).rejects.toMatchObject({
      code: 'carrier.credentials',
    })
    expect(hopeless.requests).toHaveLength(4)
  })

  it('is asked for again when it could not be fetched', async () => {
    let works = false
    const http = new FakeHttp((request) =>
      isTokenCall(request) && !works ? { status: 503 } : { json: { access_token: 't', expires_in: 3600 } },
    )
    const proxy = new CoordinadoraProxy(http)
    await expect(proxy.rest(SETTINGS, CALL)).rejects.toMatchObject({ kind: 'unavailable' })
    works = true
    await proxy.rest(SETTINGS, CALL)
  })

  it.each([{}, null, [null], 7, { access_token: null }, { access_token: '' }, { access_token: 7 }])(
    'is not made up from %j',
    async (json) => {
      const proxy = new CoordinadoraProxy(new FakeHttp(() => ({ json })))
      await expect(proxy.rest(SETTINGS, CALL)).rejects.toMatchObject({
        code: 'carrier.unavailable',
        kind: 'unavailable',
      })
    },
  )

  it.each([
    [401, '{"error":"invalid_client"}', 'carrier.credentials'],
    [400, '{"error":"invalid_client"}', 'carrier.unavailable'],
    [400, '{"isError":true,"codigo":"X"}', 'carrier.unavailable'],
    [404, '<html>', 'carrier.unavailable'],
    [503, '', 'carrier.unavailable'],
  ])('that is answered with %i %s is a fault: nobody saw the parcel', async (status, text, code) => {
    const proxy = new CoordinadoraProxy(new FakeHttp(() => ({ status, text })))
    await expect(proxy.rest(SETTINGS, CALL)).rejects.toMatchObject({ code, kind: 'unavailable' })
  })

  it('without a lifetime serves one call', async () => {
    const http = new FakeHttp(() => ({ json: { access_token: 't' } }))
    const proxy = new CoordinadoraProxy(http)
    await proxy.rest(SETTINGS, CALL)
    await proxy.rest(SETTINGS, CALL)
    expect(tokensAsked(http)).toBe(2)
  })

  it('lets the client’s own faults through', async () => {
    const http = new FakeHttp(() => Promise.reject(new Error('socket')))
    await expect(new CoordinadoraProxy(http).rest(SETTINGS, CALL)).rejects.toThrow('socket')
  })
})
