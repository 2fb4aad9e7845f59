import { createHmac } from 'node:crypto'
import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { exchangeSessionToken, refreshAccessToken } from './access-token.ts'
import { decodeSessionToken } from './session-token.ts'

const app = { clientId: 'key', clientSecret: 'new-secret', previousClientSecret: 'old-secret' }
const shop = { shop: 'tienda-demo.myshopify.com' }
const clock = { now: () => new Date('2026-11-22T12:00:00Z') }
const seconds = () => Math.floor(Date.now() / 1000)

function token(claims: Record<string, unknown> = {}, secret = 'new-secret', alg = 'HS256') {
  const payload = {
    iss: 'https://tienda-demo.myshopify.com/admin',
    dest: 'https://tienda-demo.myshopify.com',
    aud: 'key',
    sub: '42',
    exp: seconds() + 60,
    nbf: seconds(),
    sid: 'session',
    ...claims,
  }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg, typ: 'JWT' })}.${part(payload)}`
  return `${signed}.${alg === 'none' ? '' : createHmac('sha256', secret).update(signed).digest('base64url')}`
}

describe('decodeSessionToken', () => {
  it('reads shop and user, under either secret, with ten seconds of tolerance', async () => {
    expect(await decodeSessionToken(token(), app)).toMatchObject({
      shop: 'tienda-demo.myshopify.com',
      userId: '42',
      sessionId: 'session',
    })
    expect(await decodeSessionToken(token({}, 'old-secret'), app)).toMatchObject({ userId: '42' })
    expect(await decodeSessionToken(token({ exp: seconds() - 5 }), app)).toMatchObject({ userId: '42' })
  })

  it.each([
    ['another audience', () => token({ aud: 'other' })],
    ['an old token', () => token({ exp: seconds() - 20 })],
    ['a token of tomorrow', () => token({ nbf: seconds() + 60 })],
    ['another secret', () => token({}, 'stolen')],
    ['no signature', () => token({}, '', 'none')],
    ['another issuer', () => token({ iss: 'https://other.myshopify.com/admin' })],
    ['nonsense', () => 'nonsense'],
  ])('refuses %s without quoting it', async (_, make) => {
    const bad = make()
    const error = await decodeSessionToken(bad, app).catch((caught) => caught)
    expect(error).toMatchObject({ kind: 'unauthenticated', code: 'shopify.session_token_invalid' })
    expect(`${error.stack}`).not.toContain(bad.slice(0, 40) || bad)
  })
})

describe('access tokens', () => {
  const answer = {
    access_token: 'shpat_1',
    expires_in: 3600,
    refresh_token: 'shprt_1',
    refresh_token_expires_in: 7_776_000,
    scope: 'read_orders,write_fulfillments',
  }

  it('exchanges the session token for an expiring offline token', async () => {
    const http = new FakeHttp(() => ({ text: JSON.stringify(answer) }))
    expect(await exchangeSessionToken(http, app, shop, 'jwt', clock)).toEqual({
      accessToken: 'shpat_1',
      expiresAt: '2026-11-22T13:00:00.000Z',
      refreshToken: 'shprt_1',
      refreshExpiresAt: '2027-02-20T12:00:00.000Z',
      scopes: ['read_orders', 'write_fulfillments'],
    })
    expect(http.requests[0]!.url).toBe('https://tienda-demo.myshopify.com/admin/oauth/access_token')
    expect(JSON.parse(String(http.requests[0]!.body))).toEqual({
      client_id: 'key',
      client_secret: 'new-secret',
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'jwt',
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
      expiring: '1',
    })
  })

  it('refreshes, takes tokens that never end, and tells refusals from faults', async () => {
    const http = new FakeHttp(() => ({ text: JSON.stringify({ access_token: 'shpat_2', scope: '' }) }))
    expect(await refreshAccessToken(http, app, shop, 'shprt_1', clock)).toEqual({ accessToken: 'shpat_2', scopes: [] })
    expect(JSON.parse(String(http.requests[0]!.body))).toMatchObject({
      grant_type: 'refresh_token',
      refresh_token: 'shprt_1',
    })
    const failing = (status: number, text: string) =>
      refreshAccessToken(new FakeHttp(() => ({ status, text })), app, shop, 'x', clock)
    await expect(failing(400, '{"error":"invalid_grant"}')).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(failing(503, '')).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(failing(200, '<html>')).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(failing(200, '{}')).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
