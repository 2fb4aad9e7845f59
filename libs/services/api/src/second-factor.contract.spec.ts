import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, type Body, startApi } from './api.testing.ts'

let api: Api
let owner: { authorization: string }
beforeAll(async () => {
  api = await startApi()
  owner = await api.bearer()
})
afterAll(() => api?.stop())

const ANA = { email: 'ana@demo.litper.test', password: 'tres tazas de tinto' }
const codeAt = (secret: string, seconds = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1000 })
const signIn = (code?: string): Promise<Body> =>
  api
    .call('POST', '/api/v1/auth/token', { ...ANA, ...(code && { code }) })
    .then(({ status, body }) => body.code ?? status)

it('asks for a code after the password, once it is confirmed; a code counts once, a recovery code too', async () => {
  await api.call('POST', '/api/v1/users', { ...ANA, roles: ['viewer'] }, owner)
  const [ana, other] = [await api.bearer(ANA), await api.bearer(ANA)]
  const begun = await api.call('POST', '/api/v1/auth/second-factor', {}, ana)
  expect(begun.body.url).toMatch(/^otpauth:\/\/totp\/Litper:ana%40demo/)
  expect(await signIn()).toBe(200)
  const confirm = (code: string) => api.call('PUT', '/api/v1/auth/second-factor', { code }, ana)
  expect((await confirm('000000')).body.code).toBe('auth.code_wrong')
  const { recoveryCodes } = (await confirm(codeAt(begun.body.secret, -30))).body
  expect(recoveryCodes).toHaveLength(10)
  expect((await api.call('GET', '/api/v1/auth/me', undefined, other)).status).toBe(401)
  const now = codeAt(begun.body.secret)
  expect([await signIn(), await signIn('123456'), await signIn(now), await signIn(now)]).toEqual([
    'auth.code_required',
    'auth.code_wrong',
    200,
    'auth.code_wrong',
  ])
  expect([await signIn(recoveryCodes[0]), await signIn(recoveryCodes[0])]).toEqual([200, 'auth.code_wrong'])
  const wrongPassword = { ...ANA, password: 'no', code: now }
  expect((await api.call('POST', '/api/v1/auth/token', wrongPassword)).body.code).toBe('auth.invalid_credentials')
  expect((await api.call('POST', '/api/v1/auth/second-factor', {}, ana)).body.code).toBe('second_factor.exists')
})

it('is taken away with a code, or by an owner for who lost it', async () => {
  const eva = { ...ANA, email: 'eva@demo.litper.test' }
  await api.call('POST', '/api/v1/users', { ...eva, roles: ['viewer'] }, owner)
  const people = (await api.call('GET', '/api/v1/users', undefined, owner)).body.data
  const { id } = people.find((one: Body) => one.email === eva.email)
  const path = `/api/v1/users/${id}/remove-second-factor`
  expect((await api.call('POST', path, {}, owner)).status).toBe(204)
  expect((await api.call('POST', path, {}, owner)).status).toBe(204)
  const bearer = await api.bearer(eva)
  const { secret } = (await api.call('POST', '/api/v1/auth/second-factor', {}, bearer)).body
  await api.call('PUT', '/api/v1/auth/second-factor', { code: codeAt(secret, -30) }, bearer)
  const remove = (code: string) => api.call('POST', '/api/v1/auth/second-factor/remove', { code }, bearer)
  expect((await remove('123456')).body.code).toBe('auth.code_wrong')
  expect((await remove(codeAt(secret))).status).toBe(204)
  expect((await api.call('POST', '/api/v1/auth/token', eva)).status).toBe(200)
  const { key } = (await api.call('POST', '/api/v1/api-keys', { name: 'x', roles: ['owner'] }, owner)).body
  const byKey = await api.call('POST', '/api/v1/auth/second-factor', {}, { authorization: `ApiKey ${key}` })
  expect(byKey.body.code).toBe('auth.person_needed')
})
