import { describe, expect, it } from 'vitest'
import { exchange, fakeWorld } from './fake-world.ts'
import { mintSessionToken, readSessionToken } from './session-token.ts'
import { Tokens } from './tokens.ts'

const APP = { shop: 'a.myshopify.com', clientId: 'key', clientSecret: 'secret' }

describe('session tokens', () => {
  it('are read back, with 10 s of tolerance and no more', () => {
    const token = mintSessionToken({ ...APP, nowS: 1000 })
    expect(readSessionToken(token, { ...APP, nowS: 1000 })).toMatchObject({
      dest: 'https://a.myshopify.com',
      exp: 1060,
    })
    expect(readSessionToken(token, { ...APP, nowS: 1070 })).toMatchObject({ exp: 1060 })
    expect(readSessionToken(token, { ...APP, nowS: 1071 })).toEqual({ problem: 'expired' })
    expect(readSessionToken(token, { ...APP, nowS: 989 })).toEqual({ problem: 'not valid yet' })
  })

  it.each([
    ['another secret', { clientSecret: 'other' }, 'bad signature'],
    ['another app', { clientId: 'other' }, 'made for another app'],
    ['another shop', { shop: 'b.myshopify.com' }, 'made for another shop'],
  ])('are refused for %s', (_, change, problem) => {
    expect(readSessionToken(mintSessionToken(APP), { ...APP, ...change })).toEqual({ problem })
  })
})

describe('rotation', () => {
  it('keeps the previous refresh token until its replacement is first used', () => {
    const tokens = new Tokens()
    const first = tokens.issue('shop')
    const second = tokens.rotate('shop', first.refresh_token)
    const again = tokens.rotate('shop', first.refresh_token)
    expect(second && again).toBeTruthy()
    expect(tokens.rotate('other', second?.refresh_token ?? '')).toBeUndefined()
    expect(tokens.rotate('shop', second?.refresh_token ?? '')).toBeDefined()
    expect(tokens.rotate('shop', first.refresh_token)).toBeUndefined()
  })

  it('ends an access token after an hour', () => {
    let now = 0
    const tokens = new Tokens(() => now)
    const { access_token: token } = tokens.issue('shop')
    now = 3599_999
    expect(tokens.opens('shop', token)).toBe(true)
    expect(tokens.opens('other', token)).toBe(false)
    now = 3600_000
    expect(tokens.opens('shop', token)).toBe(false)
  })
})

describe('the token endpoint', () => {
  const path = '/shopify/tienda-demo.myshopify.com/admin/oauth/access_token'

  it('exchanges, refreshes and says why not', async () => {
    const { post, world } = await fakeWorld()
    const { token } = (await post('/sandbox/shopify/session-token')).body as { token: string }
    const answer = await post(path, exchange(token))
    expect(answer).toMatchObject({ status: 200, body: { expires_in: 3600, refresh_token_expires_in: 7_776_000 } })
    const { refresh_token } = answer.body as { refresh_token: string }
    const client = { client_id: 'demo-shopify-key', client_secret: 'demo-shopify-secret' }
    const refresh = { ...client, grant_type: 'refresh_token', refresh_token }
    expect(await post(path, refresh)).toMatchObject({ status: 200 })
    expect(await post(path, { ...refresh, refresh_token: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    expect(await post(path, { ...exchange(token), expiring: '0' })).toMatchObject({ status: 400 })
    expect(await post(path, { ...exchange(token), client_secret: 'x' })).toMatchObject({
      body: { error: 'invalid_client' },
    })
    expect(await post(path, exchange(`${token}x`))).toMatchObject({ body: { error: 'invalid_subject_token' } })
    world.faults.add({ target: 'shopify', kind: 'error', rate: 1, forSeconds: 5 })
    expect((await post(path, refresh)).status).toBe(500)
  })
})
