import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, signInBrowser, startApi } from './api.testing.ts'
import { allowed, Program } from './oauth.testing.ts'

let api: Api
let program: Program
/** The owner, signed in at the console: once, for sign-ins are few. */
let signedIn: { cookie: string }
let me: { authorization: string }
beforeAll(async () => {
  api = await startApi()
  signedIn = (await signInBrowser(api)).read
  me = await api.bearer()
  program = new Program(api)
  await program.register()
})
afterAll(() => api?.stop())

const mcp = (token: string, method = 'tools/list', params: object = {}) =>
  api.call(
    'POST',
    '/mcp',
    { jsonrpc: '2.0', id: 1, method, params },
    {
      authorization: `Bearer ${token}`,
      accept: 'application/json, text/event-stream',
    },
  )
const tokens = async (how?: Parameters<typeof allowed>[3]) => {
  const { status, body } = await program.exchange(await allowed(api, program, signedIn, how))
  expect([status, body]).toEqual([200, expect.objectContaining({ token_type: 'Bearer' })])
  return body as { access_token: string; refresh_token: string; scope: string }
}

describe('a person who allowed a program', () => {
  it('lists what it allowed, and takes it back', async () => {
    const { access_token, refresh_token } = await tokens()
    expect((await mcp(access_token)).status).toBe(200)
    const { body } = await api.call('GET', '/api/v1/auth/sessions', undefined, me)
    const session = body.data.find((one: { agent: string }) => one.agent === 'Asistente <b> (OAuth)')
    expect((await api.call('DELETE', `/api/v1/auth/sessions/${session.id}`, undefined, me)).status).toBe(204)
    expect((await mcp(access_token)).status).toBe(401)
    expect((await program.refresh(refresh_token)).body['error']).toBe('invalid_grant')
  })
})

describe('a token', () => {
  it('is for /mcp alone', async () => {
    const { access_token } = await tokens({ scope: 'read write', scopes: ['read', 'write'] })
    const headers = { authorization: `Bearer ${access_token}` }
    expect((await api.call('GET', '/api/v1/me', undefined, headers)).status).toBe(401)
    expect((await mcp(access_token)).status).toBe(200)
    const own = me.authorization.slice('Bearer '.length)
    expect((await mcp(own)).status).toBe(200) // the console's own tokens go on working, here and there
  })

  it('may do what the person allowed, and says what to ask for beyond it', async () => {
    const { access_token, scope } = await tokens({ scope: 'read write', scopes: ['read'] })
    expect(scope).toBe('read')
    const call = (name: string, args: object) => mcp(access_token, 'tools/call', { name, arguments: args })
    expect((await call('dead_letters_list', { limit: 5 })).status).toBe(200)
    const id = '00000000-0000-4000-8000-000000000000'
    const refused = await call('dead_letters_replay', { id })
    expect([refused.status, refused.body.needs]).toEqual([403, 'dead_letters:write'])
    expect(refused.headers.get('www-authenticate')).toMatch(
      /^Bearer error="insufficient_scope", scope="write", resource_metadata=/,
    )
    const more = await tokens({ scope: 'read write', scopes: ['read', 'write'] })
    const done = await mcp(more.access_token, 'tools/call', { name: 'dead_letters_replay', arguments: { id } })
    expect([done.status, JSON.stringify(done.body)]).toEqual([200, expect.stringContaining('not_found')])
  })

  it('comes once for a code; a replayed code ends what it gave', async () => {
    const code = await allowed(api, program, signedIn)
    expect((await program.exchange(code, { code_verifier: 'x'.repeat(43) })).body['error']).toBe('invalid_grant')
    const again = await allowed(api, program, signedIn)
    const { body } = await program.exchange(again)
    expect((await mcp(body['access_token']!)).status).toBe(200)
    expect((await program.exchange(again)).body['error']).toBe('invalid_grant')
    expect((await mcp(body['access_token']!)).status).toBe(401)
  })

  it('is redeemed once when two come at the same moment', async () => {
    const code = await allowed(api, program, signedIn)
    const both = await Promise.all([program.exchange(code), program.exchange(code)])
    expect(both.filter((one) => one.status === 200).length).toBeLessThanOrEqual(1)
  })

  it('is renewed by a refresh token that turns; an old one ends all', async () => {
    const first = await tokens()
    const second = await program.refresh(first.refresh_token)
    expect(second.status).toBe(200)
    expect((await mcp(second.body['access_token']!)).status).toBe(200)
    expect((await program.refresh(first.refresh_token)).body['error']).toBe('invalid_grant')
    expect((await mcp(second.body['access_token']!)).status).toBe(401)
    expect((await program.refresh(second.body['refresh_token']!)).body['error']).toBe('invalid_grant')
  })

  it('of another program is not renewed', async () => {
    const other = new Program(api)
    await other.register(['http://127.0.0.1:41998/callback'])
    const { refresh_token } = await tokens()
    expect((await other.refresh(refresh_token)).body['error']).toBe('invalid_grant')
  })

  it('ends by the program’s own word', async () => {
    const { access_token, refresh_token } = await tokens()
    const body = new URLSearchParams({ client_id: program.id, token: refresh_token })
    expect((await fetch(`${api.url}/oauth/revoke`, { method: 'POST', body })).status).toBe(200)
    expect((await mcp(access_token)).status).toBe(401)
  })
})

describe('a person of few rights', () => {
  it('gives no program more', async () => {
    const viewer = { email: 'mira@demo.test', password: 'otra clave larga y segura 88' }
    const added = await api.call('POST', '/api/v1/users', { ...viewer, roles: ['viewer'] }, me)
    expect([added.status, added.body]).toEqual([201, expect.anything()])
    const code = await allowed(api, program, viewer, { scope: 'read write', scopes: ['read', 'write'] })
    const { body } = await program.exchange(code)
    const listed = JSON.stringify((await mcp(body['access_token']!)).body)
    expect(listed).toContain('me_show')
    expect(listed).not.toContain('dead_letters_list')
  })
})

describe('two tenants with one program', () => {
  it('each is met by its own token alone', async () => {
    const owner = { email: 'duena@otra.test', password: 'una clave larga y segura 77' }
    const { body: made } = await api.call('POST', '/api/v1/tenants', {
      name: 'Otra',
      ownerEmail: owner.email,
      password: owner.password,
    })
    const { body: theirs } = await program.exchange(await allowed(api, program, owner))
    const ours = await tokens()
    const whoIs = async (token: string) =>
      JSON.stringify((await mcp(token, 'tools/call', { name: 'me_access', arguments: {} })).body)
    expect(await whoIs(theirs['access_token']!)).toContain(made.id)
    expect(await whoIs(ours.access_token)).not.toContain(made.id)
    const { body: log } = await api.call('GET', '/api/v1/auth/sessions', undefined, me)
    expect(JSON.stringify(log)).not.toContain(made.ownerId)
  })
})
