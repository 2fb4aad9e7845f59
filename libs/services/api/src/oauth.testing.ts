import { createHash, randomBytes } from 'node:crypto'
import type { Api } from './api.testing.ts'

export const RESOURCE = 'http://litper.test/mcp'
export const REDIRECT = 'http://127.0.0.1:41999/callback'

/** A browser that follows redirects of ours, with its cookies, and stops where the program would be answered. */
export class Browser {
  private readonly cookies = new Map<string, string>()
  constructor(private readonly api: Api) {}

  keep(cookie: string): this {
    const [name, value] = cookie.split('=') as [string, string]
    this.cookies.set(name, value)
    return this
  }

  async go(url: string, form?: URLSearchParams, headers: Record<string, string> = {}): Promise<Landed> {
    const at = new URL(url.replace('http://litper.test', this.api.url), this.api.url)
    if (at.origin !== this.api.url) return { at, status: 0, text: '', headers: new Headers() }
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form && { method: 'POST', body: form, headers: { origin: this.api.url } }
    const answer = await fetch(at, { ...body, redirect: 'manual', headers: { ...body?.headers, cookie, ...headers } })
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string]
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    const next = answer.headers.get('location')
    if (next) return this.go(next)
    return { at, status: answer.status, text: await answer.text(), headers: answer.headers }
  }
}
export interface Landed {
  readonly at: URL
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** A program that acts for a person. */
export class Program {
  readonly verifier = randomBytes(32).toString('base64url')
  id = ''
  constructor(private readonly api: Api) {}

  async register(redirects = [REDIRECT]) {
    const told = { client_name: 'Asistente <b>', redirect_uris: redirects }
    const { status, body } = await this.api.call('POST', '/oauth/register', told)
    this.id = body.client_id
    return { status, body }
  }

  address(more: Record<string, string> = {}): string {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url')
    const asked = { client_id: this.id, redirect_uri: REDIRECT, response_type: 'code', state: 's', resource: RESOURCE }
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }
    return `/oauth/authorize?${new URLSearchParams({ ...asked, ...pkce, scope: 'read', ...more })}`
  }

  async token(form: Record<string, string>) {
    const body = new URLSearchParams({ client_id: this.id, resource: RESOURCE, ...form })
    const answer = await fetch(`${this.api.url}/oauth/token`, { method: 'POST', body })
    return { status: answer.status, body: (await answer.json()) as Record<string, string> }
  }

  exchange(code: string, more: Record<string, string> = {}) {
    const grant = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: this.verifier }
    return this.token({ ...grant, ...more })
  }

  refresh(refresh_token: string) {
    return this.token({ grant_type: 'refresh_token', refresh_token })
  }
}

/** The whole way: the program asks; the person, signed in at the console or not, allows. @returns the code */
export async function allowed(
  api: Api,
  program: Program,
  person: { email: string; password: string } | { cookie: string },
  { scopes = ['read'], scope = 'read' }: { scopes?: string[]; scope?: string } = {},
): Promise<string> {
  const browser = new Browser(api)
  if ('cookie' in person) browser.keep(person.cookie)
  const page = await browser.go(program.address({ scope }))
  const form = new URLSearchParams({ ...('cookie' in person ? {} : person), decision: 'allow' })
  for (const one of scopes) form.append('scope', one)
  const landed = await browser.go(page.at.href, form)
  const code = landed.at.searchParams.get('code')
  if (!code) throw new Error(`no code: ${landed.status} ${landed.at.href} ${landed.text.slice(-400)}`)
  return code
}
