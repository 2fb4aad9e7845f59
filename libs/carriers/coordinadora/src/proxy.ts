import { DomainError } from '@litper/kernel'
import type { HttpClient, HttpResponse } from '@litper/ports'
import type { CoordinadoraSettings } from './settings.ts'

interface Token {
  readonly text: string
  readonly until: number
}
const EARLY_MS = 60_000

/** The only HTTP to Coordinadora: one token per client until shortly before it ends, fetched once for all who wait. */
export class CoordinadoraProxy {
  private readonly tokens = new Map<string, Promise<Token>>()

  constructor(
    private readonly http: HttpClient,
    private readonly now: () => number = Date.now,
  ) {}

  async rest(
    settings: CoordinadoraSettings,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<unknown> {
    const token = await this.token(settings)
    const answer = await this.http.send({
      method,
      url: `${settings.baseUrl}${path}`,
      headers: {
        authorization: `Bearer ${token.text}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (answer.status === 401) this.tokens.delete(settings.clientId)
    return understood(answer)
  }

  /** The text of the answer; SOAP faults come with HTTP 500 and are read by the caller. */
  async soap(settings: CoordinadoraSettings, envelope: string): Promise<string> {
    const answer = await this.http.send({
      method: 'POST',
      url: settings.soapUrl,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: envelope,
    })
    return answer.text
  }

  private async token(settings: CoordinadoraSettings): Promise<Token> {
    const known = this.tokens.get(settings.clientId)
    if (known) {
      const token = await known
      if (token.until > this.now()) return token
    }
    const fetched = this.fetchToken(settings)
    this.tokens.set(settings.clientId, fetched)
    fetched.catch(() => this.tokens.delete(settings.clientId))
    return fetched
  }

  private async fetchToken({ baseUrl, clientId, clientSecret }: CoordinadoraSettings): Promise<Token> {
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    const answer = await this.http.send({
      method: 'POST',
      url: `${baseUrl}/oauth/token?grant_type=client_credentials`,
      headers: { authorization: `Basic ${basic}` },
    })
    if (answer.status === 401) throw new DomainError('carrier.credentials', 'invalid', { carrier: 'coordinadora' })
    const { access_token: text, expires_in: seconds } = understood(answer) as {
      access_token: string
      expires_in: number
    }
    return { text, until: this.now() + seconds * 1000 - EARLY_MS }
  }
}

/** A fault is retried, a considered no is not. @throws DomainError carrier.unavailable, carrier.refused, carrier.busy */
function understood(answer: HttpResponse): unknown {
  const body = json(answer.text)
  if (answer.status === 429)
    throw new DomainError('carrier.busy', 'too_many', {
      carrier: 'coordinadora',
      retryAfterMs: 1000 * Number(answer.headers['retry-after'] ?? 2),
    })
  if (answer.status === 401 || answer.status >= 500 || body === undefined)
    throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'coordinadora', status: answer.status })
  if (answer.status >= 400) {
    const { codigo } = body as { codigo?: string }
    throw new DomainError('carrier.refused', 'invalid', {
      carrier: 'coordinadora',
      vendorCode: codigo ?? String(answer.status),
    })
  }
  return body
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
