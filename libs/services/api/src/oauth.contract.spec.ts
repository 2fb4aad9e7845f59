import dns from 'node:dns'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Api, OWNER, signInBrowser, startApi } from './api.testing.ts'
import { Browser, Program, REDIRECT, RESOURCE } from './oauth.testing.ts'

type Resolved = (error: null, address: unknown, family?: number) => void
let api: Api
let program: Program
beforeAll(async () => {
  api = await startApi()
  program = new Program(api)
  await program.register()
})
afterAll(() => api?.stop())

describe('a client without a token', () => {
  it('learns where to get one', async () => {
    const { status, headers } = await api.call('POST', '/mcp', {})
    const url = 'http://litper.test/.well-known/oauth-protected-resource/mcp'
    expect([status, headers.get('www-authenticate')]).toEqual([401, `Bearer scope="read", resource_metadata="${url}"`])
    for (const path of ['/.well-known/oauth-protected-resource/mcp', '/.well-known/oauth-protected-resource'])
      expect((await api.call('GET', path)).body).toMatchObject({
        resource: RESOURCE,
        authorization_servers: ['http://litper.test'],
      })
    const { body } = await api.call('GET', '/.well-known/oauth-authorization-server')
    expect(body).toMatchObject({
      issuer: 'http://litper.test',
      authorization_endpoint: 'http://litper.test/oauth/authorize',
      token_endpoint: 'http://litper.test/oauth/token',
      registration_endpoint: 'http://litper.test/oauth/register',
      revocation_endpoint: 'http://litper.test/oauth/revoke',
      code_challenge_methods_supported: ['S256'],
      client_id_metadata_document_supported: true,
      authorization_response_iss_parameter_supported: true,
      token_endpoint_auth_methods_supported: ['none'],
    })
  })

  it('registers, unless it is answered at a wrong place', async () => {
    expect((await new Program(api).register()).status).toBe(201)
    for (const bad of [['http://evil.example/'], ['javascript:alert(1)'], []])
      expect((await new Program(api).register(bad)).status).toBe(422)
  })
})

describe('a person', () => {
  it('sees who asks for what, without a script', async () => {
    const { text, headers, status } = await new Browser(api).go(program.address({ scope: 'read write' }))
    expect(status).toBe(200)
    expect(text).toContain('Asistente &lt;b&gt;')
    expect(text).toContain('127.0.0.1:41999')
    expect(text).toContain('lang="es"')
    expect(text).not.toContain('<script')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/127.0.0.1:41999; frame-ancestors 'none'/,
    )
    const english = await new Browser(api).go(program.address({ ui_locales: 'en' }))
    expect(english.text).toContain('Authorize a program')
  })

  it('who has a passkey or a company’s provider signs in at the console, and comes back to this page alone', async () => {
    const { text, at } = await new Browser(api).go(program.address())
    expect(text).toContain(`href="/?next=${encodeURIComponent(at.pathname)}"`)
    const known = await new Browser(api).keep((await signInBrowser(api)).read.cookie).go(program.address())
    expect(known.text).not.toContain('?next=')
  })

  it('is asked again after a wrong password, and may refuse', async () => {
    const browser = new Browser(api)
    const page = await browser.go(program.address())
    const wrong = new URLSearchParams({ email: OWNER.email, password: 'wrong', decision: 'allow', scope: 'read' })
    const again = await browser.go(page.at.href, wrong)
    expect([again.status, again.text]).toEqual([401, expect.stringContaining('no son correctos')])
    const landed = await browser.go(page.at.href, new URLSearchParams({ decision: 'deny' }))
    expect(landed.at.searchParams.get('error')).toBe('access_denied')
  })

  it('who is signed in at the console only decides; a page of another site decides nothing', async () => {
    const browser = new Browser(api).keep((await signInBrowser(api)).read.cookie)
    const page = await browser.go(program.address())
    expect(page.text).not.toContain('type="password"')
    const yes = new URLSearchParams({ decision: 'allow', scope: 'read' })
    expect((await browser.go(page.at.href, yes, { origin: 'https://evil.example' })).status).toBe(403)
    const stranger = await new Browser(api).go(page.at.href, yes)
    expect([stranger.status, stranger.text]).toEqual([400, expect.stringContaining('ya no vale')])
    const landed = await browser.go(page.at.href, yes)
    expect(landed.at.href).toMatch(
      /^http:\/\/127.0.0.1:41999\/callback\?code=[\w-]+&state=s&iss=http%3A%2F%2Flitper.test$/,
    )
  })
})

describe('a request of a program', () => {
  it.each([
    ['a wrong redirect', { redirect_uri: 'http://127.0.0.1:41999/other' }, 'redirect_uri'],
    ['a redirect to another host', { redirect_uri: 'https://evil.example/callback' }, 'redirect_uri'],
    ['an unknown client', { client_id: 'dc_x.y' }, 'invalid_client'],
  ])('with %s is answered here, nowhere else', async (_, more, said) => {
    const landed = await new Browser(api).go(program.address(more))
    expect([landed.at.origin, landed.status, landed.text]).toEqual([api.url, 400, expect.stringContaining(said)])
  })
  it.each([
    ['another audience', { resource: 'https://other.example/mcp' }, 'invalid_target'],
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ])('with %s is refused', async (_, more, error) => {
    const landed = await new Browser(api).go(program.address(more))
    expect([landed.at.origin, landed.at.searchParams.get('error')]).toEqual([new URL(REDIRECT).origin, error])
  })
})

describe('a client that is known by its address', () => {
  it('is read from there, and never from inside', async () => {
    const inside = new Program(api)
    for (const id of [
      'https://127.0.0.1/client.json',
      'https://localhost/client.json',
      'http://a.example/client.json',
    ]) {
      inside.id = id
      const landed = await new Browser(api).go(inside.address())
      expect([id, landed.at.origin, landed.status]).toEqual([id, api.url, 400])
    }
  })

  it('is not looked for behind our wall: no socket is opened there', async () => {
    let opened = 0
    const inside = createServer((socket) => {
      opened++
      socket.destroy()
    })
    await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done))
    const { port } = inside.address() as AddressInfo
    const names = dns.lookup
    vi.spyOn(dns, 'lookup').mockImplementation(((host: string, options: dns.LookupAllOptions, done: Resolved) =>
      host === 'inside.example'
        ? done(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4)
        : names(host, options, done as never)) as never)
    const curious = new Program(api)
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:7f00:1]', 'inside.example']) {
      curious.id = `https://${host}:${port}/client.json`
      expect((await new Browser(api).go(curious.address())).status).toBe(400)
    }
    expect(opened).toBe(0)
    vi.restoreAllMocks()
    inside.close()
  })
})
