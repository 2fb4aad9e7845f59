import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, type Body, signInBrowser, startApi } from './api.testing.ts'
import { newAuthenticator } from './authenticator.testing.ts'

let api: Api
let owner: { authorization: string }
beforeAll(async () => {
  api = await startApi()
  owner = await api.bearer()
})
afterAll(() => api?.stop())

const ANA = { email: 'ana@demo.litper.test', password: 'tres tazas de tinto' }
const person = async (email: string) => {
  const who = { ...ANA, email }
  await api.call('POST', '/api/v1/users', { ...who, roles: ['viewer'] }, owner)
  return { who, browser: await signInBrowser(api, who) }
}
type Browser = Awaited<ReturnType<typeof signInBrowser>>
const begin = ({ write }: Browser) => api.call('POST', '/api/v1/auth/passkeys/begin', {}, write)
const add = ({ write }: Browser, answer: object) =>
  api.call('POST', '/api/v1/auth/passkeys', { name: 'portátil', answer }, write)
async function ask() {
  const { body, headers } = await api.call('POST', '/api/v1/auth/passkey', {}, { origin: api.url })
  return { options: body.options, headers: { cookie: headers.get('set-cookie')!.split(';')[0]!, origin: api.url } }
}
const enter = (answer: object, headers: Record<string, string>) =>
  api.call('POST', '/api/v1/auth/passkey/session', { answer }, headers)
/** A person with a passkey. */
async function withKey(email: string) {
  const { who, browser } = await person(email)
  const authenticator = newAuthenticator()
  const { options } = (await begin(browser)).body
  const added = await add(browser, authenticator.make(options))
  return { who, browser, authenticator, added }
}

it('is made in a log-in, named, listed, renamed and removed; the person’s other log-ins end', async () => {
  const { who, browser } = await person('ana@demo.litper.test')
  const other = await api.bearer(who)
  const { options } = (await begin(browser)).body
  expect(options).toMatchObject({
    rp: { id: 'litper.test' },
    user: { name: who.email },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const authenticator = newAuthenticator()
  const { status, body } = await add(browser, authenticator.make(options))
  expect([status, body.name]).toEqual([201, 'portátil'])
  expect((await api.call('GET', '/api/v1/auth/me', undefined, other)).status).toBe(401)
  const path = `/api/v1/auth/passkeys/${body.id}`
  expect((await api.call('PATCH', path, { name: 'celular' }, browser.write)).body.name).toBe('celular')
  const stranger = (await person('luz@demo.litper.test')).browser
  expect((await api.call('DELETE', path, undefined, stranger.write)).body.code).toBe('passkey.not_found')
  expect((await api.call('PATCH', path, { name: 'mía' }, stranger.write)).body.code).toBe('passkey.not_found')
  const list = () => api.call('GET', '/api/v1/auth/passkeys', undefined, browser.read)
  expect((await list()).body.data).toMatchObject([{ name: 'celular' }])
  expect((await begin(browser)).body.options.excludeCredentials).toHaveLength(1)
  expect((await api.call('DELETE', path, undefined, browser.write)).status).toBe(204)
  expect((await list()).body.data).toEqual([])
  const begun = await ask()
  expect((await enter(authenticator.sign(begun.options), begun.headers)).body.code).toBe('passkey.wrong')
})

it('is kept once, of the challenge of this log-in, with the person verified', async () => {
  const [one, other] = [await person('one@demo.litper.test'), await person('other@demo.litper.test')]
  const code = async (browser: Browser, answer: object) => (await add(browser, answer)).body.code
  const make = async (lies: object = {}) => newAuthenticator().make((await begin(one.browser)).body.options, lies)
  expect(await code(other.browser, await make())).toBe('passkey.challenge')
  expect(await code(one.browser, await make({ unverified: true }))).toBe('passkey.wrong')
  expect(await code(one.browser, await make({ origin: 'https://evil.test' }))).toBe('passkey.wrong')
  expect(await code(one.browser, await make({ party: 'evil.test' }))).toBe('passkey.wrong')
  const authenticator = newAuthenticator()
  const { options } = (await begin(one.browser)).body
  expect((await add(one.browser, authenticator.make(options))).status).toBe(201)
  expect(await code(one.browser, authenticator.make(options))).toBe('passkey.challenge')
  const again = (await begin(one.browser)).body.options
  expect(await code(one.browser, authenticator.make(again))).toBe('passkey.exists')
})

it('signs in alone, by the same cookie as a password', async () => {
  const { who, authenticator } = await withKey('eva@demo.litper.test')
  const begun = await ask()
  const entered = await enter(authenticator.sign(begun.options), begun.headers)
  expect(entered.body).toMatchObject({ person: { email: who.email } })
  const cookie = entered.headers.getSetCookie().find((one) => one.startsWith('litper-demo='))!
  expect((await api.call('GET', '/api/v1/auth/me', undefined, { cookie: cookie.split(';')[0]! })).status).toBe(200)
  const { data } = (await api.call('GET', '/api/v1/audit?what=sign_in', undefined, owner)).body
  expect(data[0]).toMatchObject({ outcome: 'done', about: { by: 'passkey' } })
})

it('proves once, in the browser that asked, for this site, with the person verified and a counter that grows', async () => {
  const { authenticator } = await withKey('sol@demo.litper.test')
  const code = async (lies: object, headers?: Record<string, string>) => {
    const begun = await ask()
    return (await enter(authenticator.sign(begun.options, lies), headers ?? begun.headers)).body.code
  }
  expect(await code({}, { origin: api.url })).toBe('passkey.challenge')
  expect(await code({}, (await ask()).headers)).toBe('passkey.challenge')
  expect(await code({}, { ...(await ask()).headers, origin: 'https://evil.test' })).toBe('auth.csrf')
  expect(await code({ origin: 'https://evil.test' })).toBe('passkey.wrong')
  expect(await code({ party: 'evil.test' })).toBe('passkey.wrong')
  expect(await code({ unverified: true })).toBe('passkey.wrong')
  expect(await code({ userHandle: Buffer.from('somebody').toString('base64url') })).toBe('passkey.wrong')
  const begun = await ask()
  const answer = authenticator.sign(begun.options, { counter: 40 })
  const forged = { ...answer, response: { ...answer.response, signature: answer.response.clientDataJSON } }
  expect((await enter(forged, begun.headers)).body.code).toBe('passkey.wrong')
  const anew = await ask()
  const right = authenticator.sign(anew.options, { counter: 40 })
  expect((await enter(right, anew.headers)).status).toBe(200)
  expect((await enter(right, anew.headers)).body.code).toBe('passkey.challenge')
  expect(await code({ counter: 40 })).toBe('passkey.copied')
  expect(await code({ counter: 41 })).toBeUndefined()
})

it('stands in for a code after the password, of its own person only', async () => {
  const { who, browser, authenticator } = await withKey('paz@demo.litper.test')
  const { secret } = (await api.call('POST', '/api/v1/auth/second-factor', {}, browser.write)).body
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  expect((await api.call('PUT', '/api/v1/auth/second-factor', { code }, browser.write)).status).toBe(200)
  const signIn = (headers: Record<string, string>, passkey?: object) =>
    api.call('POST', '/api/v1/auth/session', { ...who, passkey }, headers)
  expect((await signIn({ origin: api.url })).body).toMatchObject({ code: 'auth.code_required', passkey: true })
  const begun = await ask()
  expect((await signIn(begun.headers, authenticator.sign(begun.options))).status).toBe(200)
  const stranger = await withKey('mar@demo.litper.test')
  const again = await ask()
  expect((await signIn(again.headers, stranger.authenticator.sign(again.options))).body.code).toBe('passkey.wrong')
})

it('opens nothing for who was disabled, and is taken away by an owner for who lost it', async () => {
  const { who, authenticator } = await withKey('rio@demo.litper.test')
  const people = (await api.call('GET', '/api/v1/users', undefined, owner)).body.data
  const { id } = people.find((one: Body) => one.email === who.email)
  const set = (disabled: boolean) => api.call('PATCH', `/api/v1/users/${id}`, { disabled }, owner)
  const tried = async () => {
    const begun = await ask()
    return (await enter(authenticator.sign(begun.options), begun.headers)).body.code
  }
  await set(true)
  expect(await tried()).toBe('passkey.wrong')
  await set(false)
  expect(await tried()).toBeUndefined()
  expect((await api.call('POST', `/api/v1/users/${id}/remove-second-factor`, {}, owner)).status).toBe(204)
  expect(await tried()).toBe('passkey.wrong')
})

it('is not made by a key', async () => {
  const { key } = (await api.call('POST', '/api/v1/api-keys', { name: 'x', roles: ['owner'] }, owner)).body
  const made = await api.call('POST', '/api/v1/auth/passkeys/begin', {}, { authorization: `ApiKey ${key}` })
  expect(made.body.code).toBe('auth.person_needed')
})
