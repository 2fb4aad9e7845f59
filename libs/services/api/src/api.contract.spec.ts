import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { parseSettings, type RunningService, startService } from '@litper/platform'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiModule } from './api.module.ts'

let database: TestDatabase
let service: RunningService
let directory: string
type Json = Record<string, unknown>
type Answer = { status: number; headers: Headers; body: Json }

async function call(method: string, path: string, body?: unknown, authorization?: string): Promise<Answer> {
  const headers: Record<string, string> = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(authorization && { authorization }),
  }
  const response = await fetch(`${service.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? JSON.parse(text) : { text },
  }
}
const owner = { email: 'owner@demo.litper.test', password: 'demo-password' }
const signIn = async (who = owner) => (await call('POST', '/api/v1/auth/token', who)).body
const bearer = async (who = owner) => `Bearer ${(await signIn(who))['accessToken']}`

beforeAll(async () => {
  database = await startTestDatabase()
  directory = mkdtempSync(join(tmpdir(), 'litper-api-'))
  const env = {
    PORT: '0',
    DATABASE_URL: database.adminUrl,
    LITPER_DEMO: '1',
    LITPER_DATA_DIR: directory,
    LOG_LEVEL: 'silent',
    RATE_READS_PER_MINUTE: '40',
  }
  const settings = { ...parseSettings(env), secret: TEST_SECRET, publicUrl: 'http://litper.test' }
  service = await startService('api', [ApiModule], openAdapters, settings)
})
afterAll(async () => {
  await service?.close()
  await database?.stop()
  if (directory) rmSync(directory, { recursive: true, force: true })
})

describe('sessions', () => {
  it('lets the demo owner in and says who it is', async () => {
    const { accessToken, expiresIn } = await signIn()
    expect(expiresIn).toBe(900)
    const me = await call('GET', '/api/v1/me', undefined, `Bearer ${accessToken}`)
    expect(me.body).toMatchObject({
      email: owner.email,
      roles: ['owner'],
      tenant: { id: '01900000-0000-7000-8000-000000000001', name: 'Tienda Demo' },
    })
    expect(me.headers.get('ratelimit-limit')).toBe('40')
  })

  it('answers every wrong credential alike, as a problem', async () => {
    const wrong = await call('POST', '/api/v1/auth/token', { ...owner, password: 'no' })
    const unknown = await call('POST', '/api/v1/auth/token', { email: 'nobody@litper.test', password: 'no' })
    expect([wrong.status, wrong.body['code']]).toEqual([401, 'auth.invalid_credentials'])
    expect([unknown.status, unknown.body['code']]).toEqual([401, 'auth.invalid_credentials'])
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    expect((await call('GET', '/api/v1/me')).status).toBe(401)
    expect((await call('GET', '/api/v1/me', undefined, 'Bearer a.b.c')).status).toBe(401)
    expect((await call('POST', '/api/v1/auth/token', { email: 3 })).body).toMatchObject({
      status: 422,
      code: 'request.invalid',
    })
  })

  it('ends the whole family when a spent refresh token comes again', async () => {
    const first = (await signIn())['refreshToken']
    const second = (await call('POST', '/api/v1/auth/refresh', { refreshToken: first })).body['refreshToken']
    expect(second).toBeTruthy()
    expect((await call('POST', '/api/v1/auth/refresh', { refreshToken: first })).body).toMatchObject({
      status: 401,
      code: 'auth.refresh_reused',
    })
    expect((await call('POST', '/api/v1/auth/refresh', { refreshToken: second })).body).toMatchObject({
      status: 401,
      code: 'auth.refresh_invalid',
    })
  })

  it('gives one new pair when two ask with the same token at once', async () => {
    const { refreshToken } = await signIn()
    const both = await Promise.all([1, 2].map(() => call('POST', '/api/v1/auth/refresh', { refreshToken })))
    expect(both.map((one) => one.status).sort()).toEqual([200, 401])
  })

  it('slows down who guesses', async () => {
    const guess = { email: 'victim@litper.test', password: 'guess' }
    const tries = await Promise.all(Array.from({ length: 12 }, () => call('POST', '/api/v1/auth/token', guess)))
    const refused = tries.filter((one) => one.status === 429)
    expect(refused).toHaveLength(2)
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('roles, keys and tenants', () => {
  it('makes keys that work, until revoked; and shows them once', async () => {
    const authorization = await bearer()
    const made = (await call('POST', '/api/v1/api-keys', { name: 'erp', roles: ['viewer'] }, authorization)).body
    const withKey = await call('GET', '/api/v1/me', undefined, `ApiKey ${made['key']}`)
    expect(withKey.body).toMatchObject({ kind: 'api_key', roles: ['viewer'] })
    expect(withKey.headers.get('ratelimit-limit')).toBe('1000')
    expect((await call('GET', '/api/v1/api-keys', undefined, `Bearer ${made['key']}`)).body).toMatchObject({
      status: 403,
      code: 'auth.role_missing',
    })
    expect(JSON.stringify((await call('GET', '/api/v1/api-keys', undefined, authorization)).body)).not.toContain(
      made['key'],
    )
    expect((await call('DELETE', `/api/v1/api-keys/${made['id']}`, undefined, authorization)).status).toBe(204)
    expect((await call('GET', '/api/v1/me', undefined, `ApiKey ${made['key']}`)).status).toBe(401)
    expect((await call('DELETE', '/api/v1/api-keys/x', undefined, authorization)).status).toBe(404)
  })

  it('keeps tenants apart and e-mails unique', async () => {
    const other = { ownerEmail: 'b@litper.test', password: 'another-password', name: 'B' }
    expect((await call('POST', '/api/v1/tenants', other)).status).toBe(201)
    expect((await call('POST', '/api/v1/tenants', other)).body).toMatchObject({ status: 409, code: 'user.email_taken' })
    const stranger = await bearer({ email: 'B@litper.test', password: other.password })
    expect((await call('GET', '/api/v1/users', undefined, stranger)).body['data']).toHaveLength(1)
    const taken = await call(
      'POST',
      '/api/v1/users',
      { email: owner.email, password: 'long enough!', roles: ['viewer'] },
      stranger,
    )
    expect(taken.body).toMatchObject({ status: 409, code: 'user.email_taken' })
  })

  it('shows dead letters to operators', async () => {
    const authorization = await bearer()
    expect((await call('GET', '/api/v1/dead-letters', undefined, authorization)).body).toEqual({
      data: [],
      nextCursor: null,
    })
    expect((await call('POST', '/api/v1/dead-letters/x/replay', undefined, authorization)).status).toBe(404)
  })
})

describe('the contract', () => {
  it('is OpenAPI 3.1 of every route, with bodies, for anybody', async () => {
    const { body } = await call('GET', '/api/v1/openapi.json')
    expect(body['openapi']).toBe('3.1.0')
    expect(Object.keys(body['paths'] as Json)).toEqual(
      expect.arrayContaining(['/api/v1/auth/token', '/api/v1/me', '/api/v1/dead-letters/{id}/replay']),
    )
    expect(JSON.stringify((body['paths'] as Json)['/api/v1/auth/token'])).toContain('password')
    const page = await call('GET', '/api/docs')
    expect(page.headers.get('content-type')).toContain('text/html')
    const files = [...String(page.body['text']).matchAll(/(?:href|src)="(\/api\/docs\/[^"]+)"/g)].map(
      (file) => file[1]!,
    )
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const file of files) expect((await fetch(`${service.url}${file}`)).status, file).toBe(200)
    expect(page.body['text']).not.toMatch(/https?:/)
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    expect((await call('GET', '/api/docs/..%2Fpackage.json')).status).toBe(404)
  })
})

describe('the buckets', () => {
  it('refuse a person’s forty-first read with the time to wait, and nobody else’s', async () => {
    const authorization = await bearer()
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => call('GET', '/api/v1/me', undefined, authorization)),
    )
    const refused = answers.filter((one) => one.status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(5)
    expect(refused[0]!.body).toMatchObject({ code: 'rate.limited' })
    expect(refused[0]!.headers.get('retry-after')).toBeTruthy()
    expect(
      (
        await call(
          'GET',
          '/api/v1/me',
          undefined,
          await bearer({ email: 'b@litper.test', password: 'another-password' }),
        )
      ).status,
    ).toBe(200)
  })
})
