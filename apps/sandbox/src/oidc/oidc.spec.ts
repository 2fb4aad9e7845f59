import * as openid from 'openid-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vendorModules } from '../generated/vendors.ts'
import { buildServer } from '../server.ts'
import { demoSettings } from '../world/world.ts'
import { CLIENT } from './provider.ts'

const settings = demoSettings({ publicUrl: 'http://sandbox.test' })
const redirect_uri = `${settings.platformUrl}/entrar`
let app: Awaited<ReturnType<typeof buildServer>>
let cookies: Record<string, string> = {}

beforeAll(async () => {
  app = await buildServer(settings, vendorModules)
})
afterAll(() => app.close())

/** A browser without a network: keeps cookies, follows nothing. */
async function ask(method: 'GET' | 'POST', at: string, form?: Record<string, string>) {
  const { pathname, search } = new URL(at, settings.publicUrl)
  const answer = await app.inject({
    method,
    url: `${pathname}${search}`,
    headers: {
      host: 'sandbox.test',
      cookie: Object.entries(cookies)
        .map((pair) => pair.join('='))
        .join('; '),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form && { payload: new URLSearchParams(form).toString() }),
  })
  for (const { name, value } of answer.cookies) cookies[name] = value
  return answer
}
const over: openid.CustomFetch = async (url, { method, headers, body }) => {
  const { pathname } = new URL(url)
  const answer = await app.inject({
    method: method as 'GET',
    url: pathname,
    headers: { ...(headers as Record<string, string>), host: 'sandbox.test' },
    ...(body != null && { payload: String(body) }),
  })
  return new Response(answer.rawPayload, { status: answer.statusCode, headers: { 'content-type': 'application/json' } })
}

async function signIn(person: string) {
  cookies = {}
  const client = await openid.discovery(new URL(`${settings.publicUrl}/oidc`), CLIENT.id, CLIENT.secret, undefined, {
    [openid.customFetch]: over,
    execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
  })
  const verifier = openid.randomPKCECodeVerifier()
  const url = openid.buildAuthorizationUrl(client, {
    redirect_uri,
    scope: 'openid email profile',
    state: 'a state',
    nonce: 'a nonce',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const page = (await ask('GET', url.href)).headers.location as string
  const resume = (await ask('POST', page, { person })).headers.location as string
  const back = new URL((await ask('GET', resume)).headers.location as string)
  return openid
    .authorizationCodeGrant(client, back, {
      pkceCodeVerifier: verifier,
      expectedState: 'a state',
      expectedNonce: 'a nonce',
    })
    .then((tokens) => tokens.claims())
}

it('signs a person in for the real client library, and says whether the e-mail is verified', async () => {
  expect(await signIn('person-1')).toMatchObject({
    iss: `${settings.publicUrl}/oidc`,
    aud: CLIENT.id,
    sub: 'person-1',
    email: 'ana@demo.litper.test',
    email_verified: true,
    name: 'Ana Torres',
  })
  expect(await signIn('person-2')).toMatchObject({ email_verified: false })
})

it('gives an account to whoever is added, and none to who cancels', async () => {
  const added = await app.inject({ method: 'POST', url: '/sandbox/oidc/people', payload: { email: 'luz@empresa.co' } })
  expect(await signIn(added.json().sub)).toMatchObject({ email: 'luz@empresa.co', email_verified: true })
  await expect(signIn('')).rejects.toMatchObject({ error: 'access_denied' })
})
