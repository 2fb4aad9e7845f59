import type { IncomingHttpHeaders } from 'node:http'
import { derivedKey, verifyInternal } from '@litper/platform'
import { DEMO_TENANT } from '@litper/ports'
import { TEST_SECRET } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, Owner, startGateway } from './gateway.testing.ts'
import { DEMO_OWNER, DEMO_PASSWORD } from './usecases/seed-demo.ts'

let gateway: Gateway
const owner = new Owner()
const seen: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
const MEGABYTE = 1024 * 1024

beforeAll(async () => {
  await owner.listen(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    seen.push({ url: request.url!, headers: request.headers, body })
    if (request.url === '/t/pdf')
      response.setHeader('content-type', 'application/pdf').end(Buffer.alloc(3 * MEGABYTE, 7))
    else if (request.url === '/t/slow') {
      response.write('first')
      setTimeout(() => response.end('last'), 300)
    } else response.setHeader('content-type', 'application/json').end('{"from":"owner"}')
  })
  const routes = ['/api/v1/orders', '/webhooks/shopify', '/t']
  gateway = await startGateway({ orders: { url: owner.url, routes } })
})
afterAll(async () => {
  await gateway?.stop()
  await owner.die()
})

describe('the gateway', () => {
  it('proves who calls and hands on an internal token in the credential’s place', async () => {
    const headers = { authorization: await gateway.bearer(), 'x-litper-internal': 'forged' }
    const answer = await fetch(`${gateway.url}/api/v1/orders/7?status=held`, { headers })
    expect([answer.status, await answer.json()]).toEqual([200, { from: 'owner' }])
    expect(answer.headers.get('ratelimit-limit')).toBe('600')
    const { url, headers: got } = seen.at(-1)!
    expect(url).toBe('/api/v1/orders/7?status=held')
    expect(got.authorization).toBeUndefined()
    const principal = verifyInternal(String(got['x-litper-internal']), derivedKey(TEST_SECRET, 'internal'), {
      services: ['orders'],
      method: 'GET',
      url,
    })
    expect(principal).toMatchObject({ tenant: DEMO_TENANT, kind: 'user', roles: ['owner'] })
  })

  it('refuses a bad credential itself, and passes nobody on without one', async () => {
    const before = seen.length
    const refused = await fetch(`${gateway.url}/api/v1/orders`, { headers: { authorization: 'Bearer nonsense' } })
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([401, 'auth.required'])
    expect(seen.length).toBe(before)
    await fetch(`${gateway.url}/api/v1/orders`, { headers: { 'x-litper-internal': 'forged' } })
    expect(seen.at(-1)!.headers['x-litper-internal']).toBeUndefined()
  })

  it('does the same with a cookie, which it keeps for itself; to other paths a cookie means nothing', async () => {
    const signedIn = await fetch(`${gateway.url}/api/v1/auth/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: gateway.url },
      body: JSON.stringify({ email: DEMO_OWNER, password: DEMO_PASSWORD }),
    })
    const { csrf } = (await signedIn.json()) as { csrf: string }
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
    const confirm = (headers: Record<string, string>) =>
      fetch(`${gateway.url}/api/v1/orders/7/confirm`, { method: 'POST', headers: { cookie, ...headers } })
    expect((await confirm({ origin: gateway.url, 'x-csrf-token': csrf })).status).toBe(200)
    const { url, headers: got } = seen.at(-1)!
    expect(got.cookie).toBeUndefined()
    const at = { services: ['orders'], method: 'POST', url }
    const principal = verifyInternal(String(got['x-litper-internal']), derivedKey(TEST_SECRET, 'internal'), at)
    expect(principal).toMatchObject({ tenant: DEMO_TENANT, kind: 'user', session: expect.any(String) })
    const before = seen.length
    expect((await confirm({ origin: gateway.url })).status).toBe(403)
    expect(seen.length).toBe(before)
    await fetch(`${gateway.url}/t/pdf`, { headers: { cookie } })
    expect(seen.at(-1)!.headers['x-litper-internal']).toBeUndefined()
  })

  it('tells the owner who called, in which correlation', async () => {
    const correlation = '01900000-0000-7000-8000-00000000abcd'
    const headers = { 'x-correlation-id': correlation, 'x-forwarded-for': '203.0.113.9', traceparent: '00-ab-cd-01' }
    const answer = await fetch(`${gateway.url}/api/v1/orders`, { headers })
    expect(answer.headers.get('x-correlation-id')).toBe(correlation)
    expect(seen.at(-1)!.headers).toMatchObject({
      'x-correlation-id': correlation,
      'x-forwarded-for': expect.stringMatching(/^(::ffff:)?127\.0\.0\.1$/), // no proxy is trusted: the caller's own word is dropped
      'x-forwarded-host': new URL(gateway.url).host,
      traceparent: '00-ab-cd-01',
    })
  })
})

describe('what passes', () => {
  it('are webhooks’ bytes and headers as they came', async () => {
    const body = '{ "id":  1, "b": "ñ" }'
    const headers = {
      'content-type': 'application/json',
      'x-shopify-hmac-sha256': 'abc',
      authorization: 'Bearer theirs',
    }
    await fetch(`${gateway.url}/webhooks/shopify`, { method: 'POST', headers, body })
    expect(seen.at(-1)).toMatchObject({ body, url: '/webhooks/shopify', headers })
    await fetch(`${gateway.url}/webhooks/shopify`, { method: 'POST', body: new Uint8Array([0xff, 0, 1]) })
    expect(seen.at(-1)!.headers['content-length']).toBe('3')
  })

  it('are large bodies up to the limit, and beyond it none', async () => {
    const post = (bytes: number) =>
      fetch(`${gateway.url}/webhooks/shopify`, { method: 'POST', body: 'x'.repeat(bytes) })
    expect((await post(2 * MEGABYTE)).status).toBe(200)
    expect(seen.at(-1)!.body.length).toBe(2 * MEGABYTE)
    const before = seen.length
    const refused = await post(2 * MEGABYTE + 1)
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([413, 'request.too_large'])
    expect(seen.length).toBe(before)
  })

  it('are large answers, byte for byte, and their parts as they come', async () => {
    const pdf = await fetch(`${gateway.url}/t/pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await pdf.arrayBuffer())
    expect([bytes.length, bytes.every((byte) => byte === 7)]).toEqual([3 * MEGABYTE, true])
    const parts: string[] = []
    const slow = await fetch(`${gateway.url}/t/slow`)
    for await (const part of slow.body!) parts.push(Buffer.from(part as Uint8Array).toString())
    expect(parts).toEqual(['first', 'last'])
  })
})
