import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { derivedKey, parseSettings, type RunningService, startService, verifyInternal } from '@litper/platform'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiModule } from './api.module.ts'
import { DEMO_OWNER, DEMO_PASSWORD, DEMO_TENANT } from './usecases/seed-demo.ts'

let database: TestDatabase
let service: RunningService
let owner: Server
let directory: string
const seen: { url: string; headers: IncomingHttpHeaders; body: string }[] = []

beforeAll(async () => {
  owner = createServer(async (request, response) => {
    const body = (await request.toArray()).map(String).join('')
    seen.push({ url: request.url!, headers: request.headers, body })
    response.setHeader('content-type', 'application/json').end('{"from":"owner"}')
  })
  await new Promise<void>((done) => owner.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(owner.address() as AddressInfo).port}`
  database = await startTestDatabase()
  directory = mkdtempSync(join(tmpdir(), 'litper-gateway-'))
  const env = {
    PORT: '0',
    DATABASE_URL: database.adminUrl,
    LITPER_DEMO: '1',
    LITPER_DATA_DIR: directory,
    LOG_LEVEL: 'silent',
  }
  const upstreams = { '/api/v1/orders': url, '/webhooks/shopify': url, '/api/v1/waybills': 'http://127.0.0.1:1' }
  const settings = {
    ...parseSettings(env),
    secret: TEST_SECRET,
    publicUrl: 'http://litper.test',
    SERVICES_URLS: JSON.stringify(upstreams),
  }
  service = await startService('api', [ApiModule], openAdapters, settings)
})
afterAll(async () => {
  await service?.close()
  await database?.stop()
  owner?.close()
  if (directory) rmSync(directory, { recursive: true, force: true })
})

describe('the gateway', () => {
  it('proves who calls and hands on an internal token in the credential’s place', async () => {
    const credentials = { email: DEMO_OWNER, password: DEMO_PASSWORD }
    const signedIn = await fetch(`${service.url}/api/v1/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    })
    const { accessToken } = (await signedIn.json()) as { accessToken: string }
    const headers = { authorization: `Bearer ${accessToken}`, 'x-litper-internal': 'forged' }
    const answer = await fetch(`${service.url}/api/v1/orders/7?status=held`, { headers })
    expect([answer.status, await answer.json()]).toEqual([200, { from: 'owner' }])
    expect(answer.headers.get('ratelimit-limit')).toBe('100')
    const { url, headers: got } = seen.at(-1)!
    expect(url).toBe('/api/v1/orders/7?status=held')
    expect(got.authorization).toBeUndefined()
    const principal = verifyInternal(String(got['x-litper-internal']), derivedKey(TEST_SECRET, 'internal'))
    expect(principal).toMatchObject({ tenant: DEMO_TENANT, kind: 'user', roles: ['owner'] })
  })

  it('refuses a bad credential itself, and passes nobody on without one', async () => {
    const before = seen.length
    const refused = await fetch(`${service.url}/api/v1/orders`, { headers: { authorization: 'Bearer nonsense' } })
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([401, 'auth.required'])
    expect(seen.length).toBe(before)
    await fetch(`${service.url}/api/v1/orders`, { headers: { 'x-litper-internal': 'forged' } })
    expect(seen.at(-1)!.headers['x-litper-internal']).toBeUndefined()
  })

  it('passes webhooks’ bytes and headers as they came', async () => {
    const body = '{ "id":  1 }'
    const headers = {
      'content-type': 'application/json',
      'x-shopify-hmac-sha256': 'abc',
      authorization: 'Bearer theirs',
    }
    await fetch(`${service.url}/webhooks/shopify`, { method: 'POST', headers, body })
    expect(seen.at(-1)).toMatchObject({ body, url: '/webhooks/shopify', headers })
  })

  it('says 503 when the owner is away', async () => {
    const away = await fetch(`${service.url}/api/v1/waybills/1`)
    expect([away.status, ((await away.json()) as { code: string }).code]).toEqual([503, 'service.unavailable'])
  })
})
