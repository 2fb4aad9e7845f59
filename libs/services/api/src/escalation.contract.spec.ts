import { asTenant, DATABASE } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, type Body, startApi } from './api.testing.ts'
import { type Inbox, startInbox } from './inbox.testing.ts'

/** What was found on the running product by who had a little and wanted more. */
let api: Api
let inbox: Inbox
let owner: { authorization: string }
beforeAll(async () => {
  inbox = await startInbox()
  api = await startApi({ TRUSTED_PROXIES: 'loopback', MAIL_URL: inbox.url })
  owner = await api.bearer()
})
afterAll(async () => {
  await api?.stop()
  await inbox?.stop()
})

async function keyWith(permissions: string[]) {
  const { body } = await api.call('POST', '/api/v1/api-keys', { name: 'x', roles: ['owner'], permissions }, owner)
  return { authorization: `ApiKey ${body.key}` }
}
const code = async (asked: Promise<{ status: number; body: Body }>) => {
  const { status, body } = await asked
  return body.code ?? status
}
const password = 'tres tazas de tinto'

it('a key that may only make keys makes none that may more, and rotates none into its hands', async () => {
  const key = await keyWith(['api_keys:write', 'orders:read'])
  const make = (more: object) =>
    code(api.call('POST', '/api/v1/api-keys', { name: 'y', roles: ['owner'], ...more }, key))
  expect(await make({})).toBe('auth.permission_missing')
  expect(await make({ permissions: ['orders:read', 'users:write'] })).toBe('auth.permission_missing')
  expect(await make({ permissions: ['orders:read'] })).toBe(201)
  const big = (await api.call('POST', '/api/v1/api-keys', { name: 'z', roles: ['owner'] }, owner)).body
  expect(await code(api.call('POST', `/api/v1/api-keys/${big.id}/rotate`, {}, key))).toBe('auth.permission_missing')
})

it('a key that has ended is not brought back, nor rotated twice at the same moment', async () => {
  const { id } = (await api.call('POST', '/api/v1/api-keys', { name: 'old' }, owner)).body
  const rotate = () => code(api.call('POST', `/api/v1/api-keys/${id}/rotate`, { graceHours: 0 }, owner))
  const both = await Promise.all([rotate(), rotate()])
  expect(both.map(String).sort()).toEqual(['201', 'api_key.revoked'])
})

it('a key that may only change people makes nobody more than it is, itself least of all', async () => {
  const key = await keyWith(['users:write'])
  const leo = { email: 'leo@demo.litper.test', password }
  const { id } = (await api.call('POST', '/api/v1/users', { ...leo, roles: ['viewer'] }, owner)).body
  const made = { email: 'mia@demo.litper.test', password, roles: ['operator'] }
  expect(await code(api.call('POST', '/api/v1/users', made, key))).toBe('auth.permission_missing')
  const change = api.call('PATCH', `/api/v1/users/${id}`, { roles: ['owner'] }, key)
  expect(await code(change)).toBe('auth.permission_missing')
  const invited = { email: 'sol@demo.litper.test', roles: ['owner'] }
  expect(await code(api.call('POST', '/api/v1/users/invite', invited, key))).toBe('auth.permission_missing')
  expect(await code(api.call('PATCH', `/api/v1/users/${id}`, { disabled: true }, key))).toBe(200)
})

it('a key that may only set the provider of sign-ins does not make itself an owner by it', async () => {
  const key = await keyWith(['sign_on:write'])
  const provider = { issuer: 'https://id.evil.test', clientId: 'x', domains: ['evil.test'] }
  expect(await code(api.call('PUT', '/api/v1/sign-on', provider, key))).toBe('auth.permission_missing')
})

it('an admin makes no owner in the demo either', async () => {
  const admin = { email: 'admin@demo.litper.test', password }
  await api.call('POST', '/api/v1/users', { ...admin, roles: ['admin'] }, owner)
  const made = { email: 'boss@demo.litper.test', password, roles: ['owner'] }
  expect(await code(api.call('POST', '/api/v1/users', made, await api.bearer(admin)))).toBe('user.owner_needed')
})

it('two owners who demote each other at the same moment leave one', async () => {
  const tenant = { name: 'De dos', ownerEmail: 'uno@dos.litper.test', password }
  await api.call('POST', '/api/v1/tenants', tenant)
  const one = await api.bearer({ email: tenant.ownerEmail, password })
  const other = { email: 'otra@dos.litper.test', password }
  const { id } = (await api.call('POST', '/api/v1/users', { ...other, roles: ['owner'] }, one)).body
  const two = await api.bearer(other)
  const mine = (await api.call('GET', '/api/v1/me', undefined, one)).body.id
  const demote = (who: string, by: { authorization: string }) =>
    code(api.call('PATCH', `/api/v1/users/${who}`, { roles: ['viewer'] }, by))
  const answers = await Promise.all([demote(id, one), demote(mine, two)])
  expect(answers.map(String).sort()).toEqual(['200', 'user.last_owner'])
})

it('a log-in of a while ago gives no access to anybody or anything, unless the password comes again', async () => {
  const lia = { email: 'lia@demo.litper.test', password }
  await api.call('POST', '/api/v1/users', { ...lia, roles: ['owner'] }, owner)
  const bearer = await api.bearer(lia)
  const { tenant, id } = (await api.call('GET', '/api/v1/me', undefined, bearer)).body
  const age = (database: Database) =>
    asTenant(tenant.id, () =>
      database.transaction(() =>
        database
          .session()
          .query("UPDATE api.sessions SET created_at = now() - interval '11 minutes' WHERE user_id = $1", [id]),
      ),
    )
  await age(api.service.app.get<Database>(DATABASE, { strict: false }))
  const rows = (await api.call('GET', '/api/v1/users', undefined, bearer)).body.data
  const leo = rows.find((one: Body) => one.email === 'leo@demo.litper.test').id
  const { id: key } = (await api.call('POST', '/api/v1/api-keys', { name: 'k' }, owner)).body
  const gives: [string, string, object][] = [
    ['POST', '/api/v1/api-keys', { name: 'y' }],
    ['POST', `/api/v1/api-keys/${key}/rotate`, {}],
    ['POST', '/api/v1/users/invite', { email: 'thief@evil.test', roles: ['owner'] }],
    ['PATCH', `/api/v1/users/${leo}`, { roles: ['owner'] }],
    ['PATCH', `/api/v1/users/${leo}`, { disabled: false }],
    ['PUT', '/api/v1/sign-on', { issuer: 'https://id.evil.test', clientId: 'x', domains: ['evil.test'] }],
  ]
  for (const [method, path, body] of gives)
    expect([path, await code(api.call(method, path, body, bearer))]).toEqual([path, 'auth.fresh_needed'])
  const [method, path, body] = gives[0]!
  expect(await code(api.call(method, path, { ...body, password: 'a guess of a thief' }, bearer))).toBe(
    'auth.invalid_credentials',
  )
  expect(await code(api.call(method, path, { ...body, password }, bearer))).toBe(201)
  expect(await code(api.call('PATCH', `/api/v1/users/${leo}`, { disabled: true }, bearer))).toBe(200)
})

it('codes are not guessed from many addresses by who knows the password, and one’s own are not taken away without one', async () => {
  const ana = { email: 'ana@demo.litper.test', password }
  const { id } = (await api.call('POST', '/api/v1/users', { ...ana, roles: ['owner'] }, owner)).body
  const bearer = await api.bearer(ana)
  const { secret } = (await api.call('POST', '/api/v1/auth/second-factor', {}, bearer)).body
  const now = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await api.call('PUT', '/api/v1/auth/second-factor', { code: now }, bearer)
  expect(await code(api.call('POST', `/api/v1/users/${id}/remove-second-factor`, {}, bearer))).toBe('user.own')
  const guess = (from: number) =>
    code(
      api.call('POST', '/api/v1/auth/token', { ...ana, code: '000000' }, { 'x-forwarded-for': `198.51.100.${from}` }),
    )
  const answers: unknown[] = []
  for (let from = 1; from <= 22; from++) answers.push(await guess(from))
  expect([answers[0], answers[19], answers[21]]).toEqual([
    'auth.code_wrong',
    'auth.code_wrong',
    'auth.too_many_attempts',
  ])
})

it('nobody’s inbox is filled from many addresses, and their owner still gets a link', async () => {
  const paz = { email: 'paz@demo.litper.test', password }
  await api.call('POST', '/api/v1/users', { ...paz, roles: ['viewer'] }, owner)
  const home = { 'x-forwarded-for': '192.0.2.200' }
  await api.call('POST', '/api/v1/auth/token', paz, home)
  const ask = (headers: Record<string, string>) =>
    api.call('POST', '/api/v1/auth/forgot', { email: paz.email }, headers)
  for (let from = 1; from <= 9; from++) expect((await ask({ 'x-forwarded-for': `192.0.2.${from}` })).status).toBe(202)
  for (let count = 1; count <= 6; count++) await inbox.next(paz.email)
  expect((await ask(home)).status).toBe(202)
  await inbox.next(paz.email) // the seventh in all: mails go in order
  expect(inbox.mails.filter(({ to }) => to === paz.email)).toHaveLength(7)
})

it('a stream of changes ends with its log-in, and tells nothing to a key that may little', async () => {
  const eva = { email: 'eva@demo.litper.test', password }
  await api.call('POST', '/api/v1/users', { ...eva, roles: ['viewer'] }, owner)
  const refused = await fetch(`${api.url}/api/v1/stream`, { headers: await keyWith(['orders:read']) })
  expect(refused.status).toBe(403)
  const stream = await fetch(`${api.url}/api/v1/stream`, { headers: await api.bearer(eva) })
  expect(stream.status).toBe(200)
  const people = (await api.call('GET', '/api/v1/users', undefined, owner)).body.data
  const { id } = people.find((one: Body) => one.email === eva.email)
  await api.call('POST', `/api/v1/users/${id}/end-sessions`, {}, owner)
  const ended = stream.text().then(() => 'ended')
  const late = new Promise((done) => setTimeout(() => done('goes on'), 9000).unref())
  expect(await Promise.race([ended, late])).toBe('ended')
}, 15_000)
