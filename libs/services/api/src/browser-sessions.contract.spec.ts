import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, OWNER, signInBrowser, startApi } from './api.testing.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ RATE_PERSON_READS_PER_MINUTE: '60', TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => api?.stop())

const NEW_KEY = { name: 'erp', roles: ['viewer'] }
const writeKey = (headers: Record<string, string>) => api.call('POST', '/api/v1/api-keys', NEW_KEY, headers)

it('signs in with a cookie that no script reads and no other site sends', async () => {
  const { set, access, read } = await signInBrowser(api)
  expect(set).toMatch(/^litper-demo=[\w-]{32}; Path=\/; Max-Age=86400; HttpOnly; SameSite=Strict$/)
  expect(access).toMatchObject({
    kind: 'user',
    person: { email: OWNER.email },
    tenant: { name: 'Tienda Demo' },
    roles: ['owner'],
    locale: 'es',
  })
  expect(access.permissions).toEqual(expect.arrayContaining(['orders:read', 'orders:write', 'users:write']))
  const me = await api.call('GET', '/api/v1/auth/me', undefined, read)
  expect([me.status, me.body]).toEqual([200, access])
  expect(me.headers.get('cache-control')).toBe('no-store')
})

it('names the cookie __Host- and sends it over TLS alone, where it is not the demo on this machine', async () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'app.litper.test' }
  const { headers: got } = await api.call('POST', '/api/v1/auth/session', OWNER, headers)
  expect(got.get('set-cookie')).toMatch(
    /^__Host-litper=[^;]+; Path=\/; Max-Age=86400; HttpOnly; SameSite=Strict; Secure$/,
  )
  const cookie = got.get('set-cookie')!.split(';')[0]!
  expect((await api.call('GET', '/api/v1/auth/me', undefined, { ...headers, cookie })).status).toBe(200)
  expect((await api.call('GET', '/api/v1/auth/me', undefined, { cookie })).status).toBe(401)
})

it('takes a write by cookie only from a page of ours that knows the value', async () => {
  const { read, write } = await signInBrowser(api)
  const other = await signInBrowser(api)
  expect((await writeKey(write)).status).toBe(201)
  const refused = [
    read,
    { ...read, 'x-csrf-token': write['x-csrf-token'] },
    { ...read, origin: api.url },
    { ...write, 'x-csrf-token': 'guess' },
    { ...write, 'x-csrf-token': other.write['x-csrf-token'] },
    { ...write, origin: 'https://evil.test' },
    { ...write, origin: 'null' },
    { ...write, 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of refused)
    expect((await writeKey(headers)).body, JSON.stringify(headers)).toMatchObject({ status: 403, code: 'auth.csrf' })
})

it('lets no other site sign a browser in', async () => {
  const forced = await api.call('POST', '/api/v1/auth/session', OWNER, { origin: 'https://evil.test' })
  expect([forced.status, forced.body.code, forced.headers.get('set-cookie')]).toEqual([403, 'auth.csrf', null])
  const wrong = await api.call('POST', '/api/v1/auth/session', { ...OWNER, password: 'no' })
  expect([wrong.status, wrong.body.code, wrong.headers.get('set-cookie')]).toEqual([
    401,
    'auth.invalid_credentials',
    null,
  ])
})

it('ends at once when it is closed', async () => {
  const { read, write } = await signInBrowser(api)
  const closed = await api.call('DELETE', '/api/v1/auth/session', undefined, write)
  expect([closed.status, closed.headers.get('set-cookie')]).toEqual([
    204,
    'litper-demo=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict',
  ])
  expect((await api.call('GET', '/api/v1/auth/me', undefined, read)).status).toBe(401)
})

it('leaves bearer tokens and keys as they are: no origin, no value', async () => {
  const bearer = await api.bearer()
  expect((await writeKey(bearer)).status).toBe(201)
  const { key } = (await writeKey(bearer)).body
  const me = await api.call('GET', '/api/v1/auth/me', undefined, { authorization: `ApiKey ${key}` })
  expect(me.body).toMatchObject({ kind: 'api_key', roles: ['viewer'] })
  expect(me.body.permissions).not.toContain('orders:write')
})

it('gives each person a bucket of their own: one who asks too much stops nobody else', async () => {
  const bearer = await api.bearer()
  const colleague = { email: 'colleague@demo.litper.test', password: 'long enough!' }
  await api.call('POST', '/api/v1/users', { ...colleague, roles: ['viewer'] }, bearer)
  const asks = Array.from({ length: 70 }, () => api.call('GET', '/api/v1/auth/me', undefined, bearer))
  const refused = (await Promise.all(asks)).filter((one) => one.status === 429)
  expect(refused.length).toBeGreaterThan(0) // ten, less what the bucket is filled up meanwhile
  expect(refused[0]!.headers.get('ratelimit-limit')).toBe('60')
  const { read } = await signInBrowser(api, colleague)
  expect((await api.call('GET', '/api/v1/auth/me', undefined, read)).status).toBe(200)
})
