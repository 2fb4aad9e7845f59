import { createHash } from 'node:crypto'
import { fields } from '@litper/kernel'
import type { HttpClient, HttpResponse } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { faultOf, malformed, readAnswer } from './faults.ts'
import type { CoordinadoraSettings } from './settings.ts'

export interface RestCall {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the base URL, with its query. */
  readonly path: string
  readonly body?: unknown
}

interface Token {
  readonly value: string
  /** Milliseconds of the clock. */
  readonly until: number
}
/** A token is left before it ends, so that none ends on its way. */
const EARLY_MS = 60_000
const JSON_TYPE = 'application/json'
/** Statuses whose body is SOAP's to tell. */
const SPOKEN = [200, 400, 500]

/** The only HTTP to Coordinadora. A contract's token is fetched once for all who wait, and kept until shortly before it ends. */
export class CoordinadoraProxy {
  private readonly http: HttpClient
  private readonly now: () => number
  private readonly tokens = new Map<string, Promise<Token>>()

  constructor(http: HttpClient, now: () => number = Date.now) {
    this.http = http
    this.now = now
  }

  /** The JSON of the answer. A token that is not taken any more is replaced once: a 401 did nothing. @throws DomainError */
  async rest(settings: CoordinadoraSettings, call: RestCall): Promise<unknown> {
    const token = await this.token(settings)
    const answer = await this.send(settings, call, token)
    if (answer.status !== 401) return readAnswer(answer)
    await this.forget(settings, token)
    return readAnswer(await this.send(settings, call, await this.token(settings)))
  }

  /** Whether the contract gives a token at all. @throws DomainError carrier.credentials, carrier.unavailable */
  async signIn(settings: CoordinadoraSettings): Promise<void> {
    await this.token(settings)
  }

  /** The XML of the answer, faults included: those come with HTTP 500, and may with 400. @throws DomainError */
  async soap(settings: CoordinadoraSettings, envelope: string): Promise<string> {
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' }
    const answer = await this.http.send({ method: 'POST', url: settings.soapUrl, headers, body: envelope })
    if (SPOKEN.includes(answer.status)) return answer.text
    throw faultOf(answer) ?? malformed(`status ${answer.status}`)
  }

  private send({ baseUrl }: CoordinadoraSettings, call: RestCall, token: Token): Promise<HttpResponse> {
    const headers = { accept: JSON_TYPE, authorization: `Bearer ${token.value}` }
    const url = `${baseUrl}${call.path}`
    if (call.body === undefined) return this.http.send({ method: call.method, url, headers })
    const body = JSON.stringify(call.body)
    return this.http.send({ method: call.method, url, headers: { ...headers, 'content-type': JSON_TYPE }, body })
  }

  private async token(settings: CoordinadoraSettings): Promise<Token> {
    const key = keyOf(settings)
    const known = this.tokens.get(key)
    if (known) {
      const token = await known
      if (token.until > this.now()) return token
      // Whoever waited beside us may have fetched the next one already.
      const next = this.tokens.get(key)
      if (next && next !== known) return next
    }
    const fetched = this.fetchToken(settings)
    this.tokens.set(key, fetched)
    // A token that could not be had is not kept; whoever waits for it hears why.
    fetched.catch(() => this.tokens.get(key) === fetched && this.tokens.delete(key))
    return fetched
  }

  private async forget(settings: CoordinadoraSettings, token: Token): Promise<void> {
    const key = keyOf(settings)
    if ((await this.tokens.get(key)) === token) this.tokens.delete(key)
  }

  private async fetchToken({ baseUrl, clientId, clientSecret }: CoordinadoraSettings): Promise<Token> {
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    const answer = await this.http.send({
      method: 'POST',
      url: `${baseUrl}/oauth/token?grant_type=client_credentials`,
      headers: { accept: JSON_TYPE, authorization: `Basic ${basic}` },
    })
    // Without a token nobody saw the parcel: no status of this call is a no to it.
    if (answer.status >= 400) throw faultOf(answer) ?? malformed(`token, status ${answer.status}`)
    const { access_token, expires_in } = fields(readAnswer(answer))
    if (typeof access_token !== 'string' || access_token === '') throw malformed('access_token')
    // Without a life it serves the call in hand alone.
    const seconds = Number(text(expires_in)) || 0
    return { value: access_token, until: this.now() + seconds * 1000 - EARLY_MS }
  }
}

/** Whoever has not the same secret has not the same token: contracts of other tenants may name the same client. */
function keyOf({ baseUrl, clientId, clientSecret }: CoordinadoraSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, clientId, clientSecret]))
    .digest('base64')
}
