import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, OWNER, signInBrowser, startApi } from './api.testing.ts'
import { type Inbox, startInbox, tokenIn } from './inbox.testing.ts'

let inbox: Inbox
let api: Api
let owner: { authorization: string }
beforeAll(async () => {
  inbox = await startInbox()
  api = await startApi({
    MAIL_URL: inbox.url,
    TRUSTED_PROXIES: 'loopback',
    RATE_PERSON_READS_PER_MINUTE: '9999',
    RATE_PERSON_WRITES_PER_MINUTE: '9999',
  })
  owner = await api.bearer()
})
afterAll(async () => {
  await api?.stop()
  await inbox?.stop()
})

type Headers = Record<string, string>
const PASSWORD = 'tres tazas de tinto'
const invite = (email: string, roles: string[], by: Headers = owner) =>
  api.call('POST', '/api/v1/users/invite', { email, roles }, by)
const users = async () => (await api.call('GET', '/api/v1/users', undefined, owner)).body.data
const idOf = async (email: string) => (await users()).find((one: { email: string }) => one.email === email)?.id
const setPassword = (token: string, password = PASSWORD) =>
  api.call('POST', '/api/v1/auth/password', { token, password })
const change = (id: string, body: object, by: Headers = owner) => api.call('PATCH', `/api/v1/users/${id}`, body, by)
const meOf = (headers: Headers) => api.call('GET', '/api/v1/auth/me', undefined, headers)

/** Invited, joined, and signed in. */
async function join(email: string, roles: string[]) {
  expect((await invite(email, roles)).status).toBe(202)
  expect((await setPassword(tokenIn(await inbox.next(email)))).status).toBe(204)
  await inbox.next(email) // that the password changed
  const who = { email, password: PASSWORD }
  return { id: await idOf(email), who, bearer: await api.bearer(who), browser: await signInBrowser(api, who) }
}

describe('an invitation', () => {
  it('comes by mail, is good once, and lets the person in with the roles that were given', async () => {
    await invite('ana@demo.litper.test', ['operator'])
    const mail = await inbox.next('ana@demo.litper.test')
    expect(mail.subject).toBe('Te invitaron a Tienda Demo en Litper')
    expect(mail.text).toContain('http://litper.test/invite#')
    expect((await api.call('POST', '/api/v1/auth/token', { email: mail.to, password: '' })).status).toBe(422)
    const token = tokenIn(mail)
    const weak = await setPassword(token, 'password123')
    expect(weak.body).toMatchObject({ status: 422, code: 'password.weak', why: 'common' })
    expect((await setPassword(token)).status).toBe(204)
    expect((await setPassword(token)).body).toMatchObject({ status: 404, code: 'link.not_found' })
    const { body } = await meOf(await api.bearer({ email: mail.to, password: PASSWORD }))
    expect([body.roles, body.permissions.includes('orders:write')]).toEqual([['operator'], true])
  })

  it('answers the same whoever has the e-mail, and tells only its owner', async () => {
    const tenant = { name: 'Vecina', ownerEmail: 'duena@vecina.litper.test', password: 'clave-de-la-vecina' }
    await api.call('POST', '/api/v1/tenants', tenant)
    const known = [OWNER.email, 'ana@demo.litper.test', tenant.ownerEmail]
    const answers = await Promise.all([...known, 'nobody@demo.litper.test'].map((email) => invite(email, ['viewer'])))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect((await inbox.next(tenant.ownerEmail)).text).toContain('ya tiene una cuenta')
    expect((await users()).map((one: { email: string }) => one.email)).not.toContain(tenant.ownerEmail)
  })

  it('replaces the one before it', async () => {
    await invite('leo@demo.litper.test', ['viewer'])
    const first = tokenIn(await inbox.next('leo@demo.litper.test'))
    await invite('leo@demo.litper.test', ['viewer'])
    const second = tokenIn(await inbox.next('leo@demo.litper.test'))
    expect((await setPassword(first)).status).toBe(404)
    expect((await setPassword(second)).status).toBe(204)
  })
})

describe('a change of rights', () => {
  it('ends every log-in of the person at once, by cookie and by token, and the person is told', async () => {
    const eva = await join('eva@demo.litper.test', ['admin'])
    const { body: tokens } = await api.call('POST', '/api/v1/auth/token', eva.who)
    expect([(await meOf(eva.bearer)).status, (await meOf(eva.browser.read)).status]).toEqual([200, 200])
    expect((await change(eva.id, { roles: ['viewer'] })).body.roles).toEqual(['viewer'])
    expect([(await meOf(eva.bearer)).status, (await meOf(eva.browser.read)).status]).toEqual([401, 401])
    expect((await api.call('POST', '/api/v1/auth/refresh', { refreshToken: tokens.refreshToken })).status).toBe(401)
    expect((await inbox.next(eva.who.email)).subject).toBe('Cambió algo en tu cuenta de Litper')
    expect((await meOf(await api.bearer(eva.who))).body.roles).toEqual(['viewer'])
  })

  it('shuts a disabled person out until enabled, with the answer of a wrong password', async () => {
    const ines = await join('ines@demo.litper.test', ['operator'])
    expect((await change(ines.id, { disabled: true })).body.state).toBe('disabled')
    expect((await meOf(ines.bearer)).status).toBe(401)
    expect((await api.call('POST', '/api/v1/auth/token', ines.who)).body.code).toBe('auth.invalid_credentials')
    expect((await change(ines.id, { disabled: false })).body.state).toBe('active')
    expect((await meOf(await api.bearer(ines.who))).status).toBe(200)
  })

  it('keeps owners to owners, and one of them at least', async () => {
    const admin = await join('admin@demo.litper.test', ['admin'])
    const ownerId = await idOf(OWNER.email)
    const refused = [
      await change(ownerId, { disabled: true }, admin.bearer),
      await change(admin.id, { roles: ['owner'] }, admin.bearer),
      await invite('x@demo.litper.test', ['owner'], admin.bearer),
      await api.call('POST', `/api/v1/users/${ownerId}/password-link`, {}, admin.bearer),
      await api.call('POST', `/api/v1/users/${ownerId}/end-sessions`, {}, admin.bearer),
      await api.call('POST', '/api/v1/api-keys', { name: 'x', roles: ['owner'] }, admin.bearer),
    ]
    for (const { body } of refused) expect(body).toMatchObject({ status: 403, code: 'user.owner_needed' })
    expect((await change(ownerId, { roles: ['admin'] })).body).toMatchObject({ status: 409, code: 'user.last_owner' })
    expect((await change(ownerId, { disabled: true })).body).toMatchObject({ status: 409, code: 'user.last_owner' })
  })
})

describe('a password', () => {
  it('is changed by who knows it; the others of the person’s log-ins end, this one stays', async () => {
    const rosa = await join('rosa@demo.litper.test', ['viewer'])
    const put = (current: string, password: string) =>
      api.call('PUT', '/api/v1/auth/password', { current, password }, rosa.browser.write)
    expect((await put('wrong', 'cuatro tazas de tinto')).body.code).toBe('auth.invalid_credentials')
    expect((await put(PASSWORD, 'rosa')).body).toMatchObject({ code: 'password.weak', why: 'short' })
    expect((await put(PASSWORD, 'cuatro tazas de tinto')).status).toBe(204)
    expect([(await meOf(rosa.browser.read)).status, (await meOf(rosa.bearer)).status]).toEqual([200, 401])
    expect((await inbox.next(rosa.who.email)).text).toContain('Cambió tu contraseña')
  })

  it('is reset by a link; nobody learns who has an e-mail', async () => {
    const sol = await join('sol@demo.litper.test', ['viewer'])
    const forgot = (email: string) => api.call('POST', '/api/v1/auth/forgot', { email })
    const [known, unknown] = [await forgot(sol.who.email), await forgot('nobody-at-all@litper.test')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const mail = await inbox.next(sol.who.email)
    expect(mail.text).toContain('http://litper.test/reset#')
    expect((await setPassword(tokenIn(mail), 'cinco tazas de tinto')).status).toBe(204)
    expect((await meOf(sol.browser.read)).status).toBe(401)
    expect((await api.call('POST', '/api/v1/auth/token', sol.who)).status).toBe(401)
    const tries = await Promise.all(Array.from({ length: 11 }, () => forgot('victim@litper.test')))
    expect(tries.filter((one) => one.status === 429)).toHaveLength(1)
  })
})

describe('log-ins', () => {
  it('are listed to their person, and ended one by one', async () => {
    const paz = await join('paz@demo.litper.test', ['viewer'])
    const list = async () => (await api.call('GET', '/api/v1/auth/sessions', undefined, paz.browser.read)).body.data
    const [one, other] = await list()
    expect([one.browser, one.current, other.browser, other.current]).toEqual([true, true, false, false])
    expect((await api.call('DELETE', `/api/v1/auth/sessions/${one.id}`, undefined, owner)).status).toBe(404)
    expect((await api.call('DELETE', `/api/v1/auth/sessions/${other.id}`, undefined, paz.browser.write)).status).toBe(
      204,
    )
    expect((await meOf(paz.bearer)).status).toBe(401)
    expect(await list()).toHaveLength(1)
  })

  it('from a new place with a new program are told to their person', async () => {
    const luz = await join('luz@demo.litper.test', ['viewer'])
    const headers = { 'user-agent': 'Netscape/4', 'x-forwarded-for': '203.0.113.77' }
    await api.call('POST', '/api/v1/auth/session', luz.who, headers)
    const { subject, text } = await inbox.next(luz.who.email)
    expect(subject).toBe('Inicio de sesión nuevo en Litper')
    expect(text).toMatch(/203\.0\.113\.77[\s\S]*Netscape/)
  })
})

describe('an API key', () => {
  const make = async (body: object) =>
    (await api.call('POST', '/api/v1/api-keys', { name: 'erp', ...body }, owner)).body
  const keyOf = (made: { key: string }) => ({ authorization: `ApiKey ${made.key}` })

  it('may do less than its roles, and never more', async () => {
    const key = keyOf(await make({ roles: ['owner'], permissions: ['me:read'] }))
    expect((await meOf(key)).body.permissions).toEqual(['me:read'])
    expect((await api.call('GET', '/api/v1/users', undefined, key)).body).toMatchObject({
      status: 403,
      code: 'auth.permission_missing',
      needs: 'users:read',
    })
    expect(await make({ roles: ['viewer'], permissions: ['users:write'] })).toMatchObject({
      code: 'api_key.permissions',
    })
  })

  it('ends by itself, and is rotated without a gap', async () => {
    const old = await make({ roles: ['viewer'], expiresInDays: 30 })
    expect(new Date(old.expiresAt).getTime()).toBeLessThan(Date.now() + 31 * 86_400_000)
    const path = `/api/v1/api-keys/${old.id}/rotate`
    const fresh = (await api.call('POST', path, { graceHours: 1 }, owner)).body
    expect([(await meOf(keyOf(old))).status, (await meOf(keyOf(fresh))).status]).toEqual([200, 200])
    await api.call('POST', path, { graceHours: 0 }, owner)
    expect([(await meOf(keyOf(old))).status, (await meOf(keyOf(fresh))).status]).toEqual([401, 200])
  })
})
