import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Api, type Body, startApi } from './api.testing.ts'
import { newAuthenticator } from './authenticator.testing.ts'
import { API_PARTS } from './edge/parts.ts'
import { type Inbox, startInbox } from './inbox.testing.ts'
import { startIssuer, type TestIssuer } from './issuer.testing.ts'
import { startNames } from './names.testing.ts'
import type { ApiParts } from './usecases/ports.ts'
import { openWayIn } from './usecases/sign-on/open-way-in.ts'

let api: Api
let issuer: TestIssuer
let inbox: Inbox
let names: Awaited<ReturnType<typeof startNames>>
const password = 'dos tazas de tinto'
const EVA = { email: 'eva@empresa.co', password }
const tenant = { name: 'Empresa', ownerEmail: EVA.email, password }
let owner: { authorization: string }
let company = ''

beforeAll(async () => {
  issuer = await startIssuer()
  names = await startNames(Number(new URL(issuer.url).port))
  inbox = await startInbox()
  api = await startApi({ SANDBOX_URL: issuer.url, MAIL_URL: inbox.url })
  await api.call('POST', '/api/v1/tenants', tenant)
  owner = await api.bearer(EVA)
})
afterAll(async () => {
  await api?.stop()
  for (const one of [issuer, names, inbox]) await one?.stop()
})
afterEach(() => Object.assign(issuer, { claims: {} }))

const given = () => ({ issuer: issuer.url, clientId: 'litper', secret: 's3cret', domains: ['empresa.co'] })
const save = (change: object = {}, by = owner) => api.call('PUT', '/api/v1/sign-on', { ...given(), ...change }, by)
const prove = (domain = 'empresa.co') => api.call('POST', '/api/v1/sign-on/domains', { domain }, owner)
async function enter(email: string, sub: string) {
  const begun = await api.call('POST', '/api/v1/auth/sign-on', { company }, { origin: api.url })
  issuer.claims = { email, email_verified: true, sub } as TestIssuer['claims']
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const query = issuer.signIn(begun.body.url)
  const answer = await api.call('POST', '/api/v1/auth/sign-on/session', query, { cookie, origin: api.url })
  const set = answer.headers.getSetCookie().find((one) => one.startsWith('litper-demo='))
  const headers = { cookie: set?.split(';')[0] ?? '', origin: api.url, 'x-csrf-token': String(answer.body.csrf) }
  return { body: answer.body, headers }
}
const code = async (asked: Promise<{ status: number; body: Body }>) => {
  const { status, body } = await asked
  return body.code ?? status
}
const byPassword = (who = EVA) => code(api.call('POST', '/api/v1/auth/token', who))

it('lets nobody join by a domain that nobody has shown to be the company’s, nor tells who has an account elsewhere', async () => {
  const other = { name: 'Otra', ownerEmail: 'otra@empresa.co', password }
  await api.call('POST', '/api/v1/tenants', other)
  const { address, proofs } = (await save({ newRoles: ['operator'] })).body
  company = address.split('/').at(-1)
  expect(proofs).toEqual([
    {
      domain: 'empresa.co',
      proven: false,
      record: '_litper.empresa.co',
      value: expect.stringMatching(/^litper-domain=[\w-]{43}$/),
    },
  ])
  for (const [email, sub] of [
    ['luz@empresa.co', '1'],
    ['otra@empresa.co', '2'],
  ] as const)
    expect((await enter(email, sub)).body.code).toBe('sign_on.domain_unproven')
})

it('takes a domain by the record of this company, and of no other', async () => {
  const { record, value } = (await prove()).body
  expect(record).toBe('_litper.empresa.co')
  names.records.set(record, `${value}x`)
  expect(await code(prove())).toBe('sign_on.domain_unproven')
  expect(await code(prove('gmail.com'))).toBe('sign_on.domain_not_listed')
  names.records.set(record, value)
  expect((await prove()).body.proofs).toMatchObject([{ proven: true }])
  expect((await enter('luz@empresa.co', '1')).body).toMatchObject({ roles: ['operator'] })
  expect((await enter('otra@empresa.co', '2')).body.code).toBe('sign_on.not_invited')
  expect((await save({ domains: ['empresa.co', 'mas.co'], newRoles: ['operator'] })).body.proofs).toMatchObject([
    { proven: true },
    { proven: false },
  ])
})

it('is demanded only where nobody is shut out by it', async () => {
  const demand = (change: object) => code(save({ required: true, ...change }))
  expect(await demand({ enabled: false })).toBe('sign_on.required_off')
  expect(await demand({ domains: ['empresa.co', 'mas.co'] })).toBe('sign_on.domain_unproven')
  expect(await demand({})).toBe('sign_on.try_first')
  const key = (await api.call('POST', '/api/v1/api-keys', { name: 'k', roles: ['owner'] }, owner)).body.key
  expect(await code(save({ required: true }, { authorization: `ApiKey ${key}` }))).toBe('sign_on.try_first')
})

it('then ends the other log-ins and takes no password, link or code; the owner’s way in is the command', async () => {
  const leo = { email: 'leo@empresa.co', password }
  await api.call('POST', '/api/v1/users', { ...leo, roles: ['viewer'] }, owner)
  const old = await api.bearer(leo)
  const key = newAuthenticator()
  const { options } = (await api.call('POST', '/api/v1/auth/passkeys/begin', {}, old)).body
  await api.call('POST', '/api/v1/auth/passkeys', { name: 'x', answer: key.make(options) }, old)
  const eva = await enter(EVA.email, '9')
  expect((await api.call('PUT', '/api/v1/sign-on', { ...given(), required: true }, eva.headers)).body.required).toBe(
    true,
  )
  expect(await code(api.call('GET', '/api/v1/me', undefined, old))).toBe('auth.required')
  expect(await code(api.call('GET', '/api/v1/me', undefined, eva.headers))).toBe(200)
  const refused = await api.call('POST', '/api/v1/auth/token', leo)
  expect(refused.body).toMatchObject({ status: 403, code: 'auth.sign_on_required', company: expect.any(String) })
  expect(await byPassword({ ...leo, password: 'no es la que tengo' })).toBe('auth.invalid_credentials')
  const asked = await api.call('POST', '/api/v1/auth/passkey', {}, { origin: api.url })
  const headers = { origin: api.url, cookie: asked.headers.get('set-cookie')!.split(';')[0]! }
  const answer = key.sign(asked.body.options)
  expect(await code(api.call('POST', '/api/v1/auth/passkey/session', { answer }, headers))).toBe(
    'auth.sign_on_required',
  )
  await api.call('POST', '/api/v1/auth/forgot', { email: leo.email })
  await api.call('POST', '/api/v1/users/invite', { email: 'sol@empresa.co', roles: ['viewer'] }, eva.headers)
  const mail = await inbox.next('sol@empresa.co')
  expect(mail.text).toContain(`/entrar/${company}`)
  expect(inbox.mails.filter(({ to, subject }) => to === leo.email && /contraseña/.test(subject))).toEqual([])
  expect((await enter('sol@empresa.co', '10')).body.person.email).toBe('sol@empresa.co')
})

it('opens again by the command alone, and the audit tells it', async () => {
  const parts = api.service.app.get<ApiParts>(API_PARTS)
  await expect(openWayIn(parts, 'leo@empresa.co')).rejects.toMatchObject({ code: 'user.not_found' })
  const link = await openWayIn(parts, EVA.email)
  const token = link.split('#')[1]
  expect((await api.call('POST', '/api/v1/auth/password', { token, password: 'cuatro tazas más' })).status).toBe(204)
  const back = await api.bearer({ email: EVA.email, password: 'cuatro tazas más' })
  const { data } = (await api.call('GET', '/api/v1/audit?what=sign_on.open_way_in', undefined, back)).body
  expect(data).toMatchObject([{ who: { kind: 'system', id: 'bootstrap' }, outcome: 'done' }])
  expect(await byPassword({ email: 'leo@empresa.co', password })).toBe(200)
})
