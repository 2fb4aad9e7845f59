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
/** A token is replaced before it expires, so that none expires during a call. */
const EARLY_MS = 60_000
const JSON_TYPE = 'application/json'
/** Statuses whose body may be a SOAP fault. */
const SPOKEN = [200, 400, 500]

/** The only HTTP to Coordinadora. The token of a contract is fetched once for all callers, and kept until shortly before it expires. */
export class CoordinadoraProxy {
  private readonly http: HttpClient
  private readonly now: () => number
  private readonly tokens = new Map<string, Promise<Token>>()

  constructor(http: HttpClient, now: () => number = Date.now) {
    this.http = http
    this.now = now
  }

  /** The JSON of the answer. A token that is refused is replaced once; after a 401 nothing was done. @throws DomainError */
  async rest(settings: CoordinadoraSettings, call: RestCall): Promise<unknown> {
    const token = await this.token(settings)
    const answer = await this.send(settings, call, token)
    if (answer.status !== 401) return readAnswer(answer)
    await this.forget(settings, token)
    return readAnswer(await this.send(settings, call, await this.token(settings)))
  }

  /** Checks that the contract gives a token. @throws DomainError carrier.credentials, carrier.unavailable */
  async signIn(settings: CoordinadoraSettings): Promise<void> {
    await this.token(settings)
  }

  /** The XML of the answer. Faults are included; they come with HTTP 500 or 400. @throws DomainError */
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
      // Another caller may already have fetched the next one.
      const next = this.tokens.get(key)
      if (next && next !== known) return next
    }
    const fetched = this.fetchToken(settings)
    this.tokens.set(key, fetched)
    // A failed request for a token is not kept; all who wait for it get the error.
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
    // Without a token the carrier has not seen the parcel: no status of this call refuses it.
    if (answer.status >= 400) throw faultOf(answer) ?? malformed(`token, status ${answer.status}`)
    const { access_token, expires_in } = fields(readAnswer(answer))
    if (typeof access_token !== 'string' || access_token === '') throw malformed('access_token')
    // Without a lifetime it serves the current call only.
    const seconds = Number(text(expires_in)) || 0
    return { value: access_token, until: this.now() + seconds * 1000 - EARLY_MS }
  }
}

/** The key of a token includes the secret, because contracts of other tenants may name the same client. */
function keyOf({ baseUrl, clientId, clientSecret }: CoordinadoraSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, clientId, clientSecret]))
    .digest('base64')
}
