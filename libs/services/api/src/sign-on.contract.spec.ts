import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Api, type Body, signInBrowser, startApi } from './api.testing.ts'
import { startIssuer, type TestIssuer } from './issuer.testing.ts'
import { startNames } from './names.testing.ts'

let api: Api
let issuer: TestIssuer
let names: Awaited<ReturnType<typeof startNames>>
let owner: { authorization: string }
let company: string
const ANA = { email: 'ana@empresa.co', email_verified: true, name: 'Ana' }

beforeAll(async () => {
  issuer = await startIssuer()
  names = await startNames(Number(new URL(issuer.url).port))
  api = await startApi({ SANDBOX_URL: issuer.url }) // the demo's own stand-in: any other loopback address is refused
  owner = await api.bearer()
  const { status, body } = await save({})
  expect([status, body.hasSecret, body.address]).toEqual([200, true, expect.stringMatching(/\/entrar\/[\w-]{12}$/)])
  company = body.address.split('/').at(-1)
  names.records.set(body.proofs[0].record, body.proofs[0].value)
  const domain = 'empresa.co'
  expect((await api.call('POST', '/api/v1/sign-on/domains', { domain }, owner)).status).toBe(200)
})
afterAll(async () => {
  await api?.stop()
  await issuer?.stop()
  await names?.stop()
})
afterEach(() => Object.assign(issuer, { claims: {}, fault: undefined, metadata: {} }))

const given = () => ({
  ...{ issuer: issuer.url, clientId: 'litper', secret: 's3cret', domains: ['empresa.co'], newRoles: ['operator'] },
})
const save = (change: object) => api.call('PUT', '/api/v1/sign-on', { ...given(), ...change }, owner)
async function begin() {
  const { status, headers, body } = await api.call('POST', '/api/v1/auth/sign-on', { company }, { origin: api.url })
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status, body, url: String(body.url), headers: { cookie, origin: api.url } }
}
const finish = (query: object, headers: Record<string, string>) =>
  api.call('POST', '/api/v1/auth/sign-on/session', query, headers)
/** Signs in at the provider, which says this; what comes of it. */
async function enter(claims: object, more: object = {}) {
  const begun = await begin()
  issuer.claims = claims as TestIssuer['claims']
  return finish({ ...issuer.signIn(begun.url), ...more }, begun.headers)
}
const code = async (claims: object, more?: object) => (await enter(claims, more)).body.code
const people = async (): Promise<Body[]> => (await api.call('GET', '/api/v1/users', undefined, owner)).body.data

it('signs a new person in by code, PKCE, state and nonce, with the same cookie as a password', async () => {
  const begun = await begin()
  const query = new URL(begun.url).searchParams
  expect(Object.fromEntries(query)).toMatchObject({
    response_type: 'code',
    client_id: 'litper',
    redirect_uri: 'http://litper.test/entrar',
    code_challenge_method: 'S256',
    scope: 'openid email profile',
  })
  expect([query.get('state')?.length, query.get('nonce')?.length]).toEqual([43, 43])
  issuer.claims = ANA
  const entered = await finish(issuer.signIn(begun.url), begun.headers)
  expect(entered.body).toMatchObject({ person: { email: ANA.email, name: 'Ana' }, roles: ['operator'] })
  const cookie = entered.headers.getSetCookie().find((one) => one.startsWith('litper-demo='))!
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/)
  const me = await api.call('GET', '/api/v1/auth/me', undefined, { cookie: cookie.split(';')[0]! })
  expect(me.body.person.email).toBe(ANA.email)
  const token = issuer.asked.findLast(({ path }) => path === '/token')!
  expect(token.authorization).toBe(`Basic ${Buffer.from('litper:s3cret').toString('base64')}`)
  expect(new URLSearchParams(token.body).get('code_verifier')).toMatch(/^[\w-]{43,}$/)
  expect((await people()).find((one) => one.email === ANA.email)).toMatchObject({ state: 'active' })
  const { data } = (await api.call('GET', '/api/v1/audit?what=sign_in', undefined, owner)).body
  expect(data[0]).toMatchObject({ outcome: 'done', about: { by: 'sign_on' } })
})

it('takes an answer once, in the browser that began, and no answer that nobody asked for', async () => {
  const begun = await begin()
  issuer.claims = ANA
  const query = issuer.signIn(begun.url)
  const other = await begin()
  const refused = async (given: object, headers: Record<string, string>) => (await finish(given, headers)).body.code
  expect(await refused(query, other.headers)).toBe('sign_on.state')
  expect(await refused(query, { origin: api.url })).toBe('sign_on.state')
  expect(await refused({ ...query, state: 'guess' }, begun.headers)).toBe('sign_on.state')
  expect(await refused(query, { ...begun.headers, origin: 'https://evil.test' })).toBe('auth.csrf')
  expect((await finish(query, begun.headers)).status).toBe(200)
  expect(await refused(query, begun.headers)).toBe('sign_on.state')
})

it('refuses tokens of another issuer, for another audience, of another request, and what the provider refused', async () => {
  expect(await code({ ...ANA, iss: 'https://evil.test' })).toBe('sign_on.wrong_issuer')
  expect(await code(ANA, { iss: 'https://evil.test' })).toBe('sign_on.wrong_issuer')
  expect(await code({ ...ANA, aud: 'another-app' })).toBe('sign_on.wrong_audience')
  expect(await code({ ...ANA, nonce: 'of-another' })).toBe('sign_on.bad_token')
  expect(await code({ ...ANA, exp: 1000 })).toBe('sign_on.bad_token')
  expect((await enter(ANA, { error: 'access_denied', code: undefined })).body).toMatchObject({
    status: 401,
    code: 'sign_on.refused',
    why: 'access_denied',
  })
  issuer.fault = { status: 400, body: { error: 'invalid_grant', error_description: '<script>' } }
  expect((await enter(ANA)).body).toMatchObject({ code: 'sign_on.refused', why: 'invalid_grant' })
  issuer.fault = { status: 503, body: {} }
  expect(await code(ANA)).toBe('sign_on.provider_away')
  const { data } = (await api.call('GET', '/api/v1/audit?what=sign_in', undefined, owner)).body
  expect(data[0]).toMatchObject({ outcome: 'refused', code: 'sign_on.refused', about: { by: 'sign_on' } })
})

it('lets in a verified e-mail of the company only, nobody who was disabled, and no second person by the same e-mail', async () => {
  expect(await code({ ...ANA, email_verified: false })).toBe('sign_on.email_unverified')
  expect(await code({ ...ANA, email_verified: 'true' })).toBe('sign_on.email_unverified')
  expect(await code({ ...ANA, email: undefined })).toBe('sign_on.email_missing')
  expect(await code({ ...ANA, email: 'ana@evil.test', sub: '8' })).toBe('sign_on.domain')
  expect(await code({ ...ANA, sub: '8' })).toBe('sign_on.other_identity')
  const ana = (await people()).find((one) => one.email === ANA.email)
  expect((await api.call('POST', `/api/v1/users/${ana.id}/unlink-sign-on`, {}, owner)).status).toBe(204)
  expect((await enter({ ...ANA, sub: '8' })).status).toBe(200)
  expect((await api.call('PATCH', `/api/v1/users/${ana.id}`, { disabled: true }, owner)).status).toBe(200)
  expect(await code({ ...ANA, sub: '8' })).toBe('sign_on.person_disabled')
})

it('asks for the e-mail where the token has only the subject, and takes it of the same subject only', async () => {
  issuer.metadata = { userinfo_endpoint: `${issuer.url}/userinfo` }
  await save({})
  issuer.person = { ...ANA, email: 'sol@empresa.co', sub: '30' }
  expect((await enter({ sub: '30' })).body.person.email).toBe('sol@empresa.co')
  expect(await code({ sub: '31' })).toBe('sign_on.bad_token')
  issuer.metadata = {}
  await save({})
})

it('makes nobody new where people must be invited, and takes nobody of another company', async () => {
  const tenant = { name: 'Otra', ownerEmail: 'eva@empresa.co', password: 'dos tazas de tinto' }
  await api.call('POST', '/api/v1/tenants', tenant)
  const EVA = { ...ANA, email: tenant.ownerEmail, sub: '20' }
  expect(await code(EVA)).toBe('sign_on.not_invited')
  await save({ newRoles: undefined })
  expect(await code({ ...ANA, email: 'luz@empresa.co', sub: '21' })).toBe('sign_on.not_invited')
  await save({})
})

it('is set by owners alone, at a provider that answers as one, at a public address', async () => {
  const admin = { email: 'admin@demo.litper.test', password: 'dos tazas de tinto' }
  await api.call('POST', '/api/v1/users', { ...admin, roles: ['admin'] }, owner)
  const asAdmin = await api.call('PUT', '/api/v1/sign-on', given(), await api.bearer(admin))
  expect(asAdmin.body.code).toBe('auth.role_missing')
  const why = async (change: object) => (await save(change)).body.code
  expect(await why({ issuer: 'http://127.0.0.1:1' })).toBe('sign_on.not_a_provider')
  expect(await why({ issuer: 'https://169.254.169.254' })).toBe('sign_on.provider_away')
  expect(await why({ issuer: 'https://user:pass@example.co' })).toBe('sign_on.not_a_provider')
  expect(await why({ issuer: `${issuer.url}/elsewhere` })).toBe('sign_on.not_a_provider')
  expect(await why({ domains: ['gmail.com'] })).toBe('sign_on.open_domain')
  expect(await why({ newRoles: ['owner'] })).toBe('request.invalid')
  issuer.metadata = { issuer: 'https://evil.test' }
  expect(await why({})).toBe('sign_on.wrong_issuer')
  issuer.metadata = { authorization_endpoint: 'javascript:alert(1)' }
  expect(await why({})).toBe('sign_on.not_a_provider')
  issuer.metadata = {}
  expect(await why({ secret: undefined })).toBeUndefined()
  const shown = (await api.call('GET', '/api/v1/sign-on', undefined, owner)).body
  expect(shown.redirectUri).toBe('http://litper.test/entrar')
  expect(shown.provider).toMatchObject({ hasSecret: true, issuer: issuer.url })
  expect(JSON.stringify(shown)).not.toContain('s3cret')
})

it('is over when it is switched off; passwords go on', async () => {
  await save({ enabled: false })
  expect((await begin()).body.code).toBe('sign_on.not_found')
  expect((await signInBrowser(api)).access.kind).toBe('user')
  expect((await api.call('DELETE', '/api/v1/sign-on', undefined, owner)).status).toBe(204)
})
