import type { HttpClient } from '@litper/ports'
import { readAnswer } from './faults.ts'
import type { InterSettings } from './settings.ts'

export interface Call {
  readonly method: 'GET' | 'POST'
  /** Below the base URL. */
  readonly path: string
  readonly body?: unknown
}
const JSON_TYPE = 'application/json'

/** The only HTTP to Interrapidísimo: two keys in the headers, JSON both ways. */
export class InterProxy {
  private readonly http: HttpClient

  constructor(http: HttpClient) {
    this.http = http
  }

  /** The JSON of the answer. @throws DomainError carrier.unavailable, carrier.refused, carrier.credentials, carrier.busy */
  async call(settings: InterSettings, { method, path, body }: Call): Promise<unknown> {
    const url = `${settings.baseUrl}${path}`
    const headers = {
      accept: JSON_TYPE,
      'x-app-signature': settings.appSignature,
      'x-app-security_token': `Bearer ${settings.securityToken}`,
    }
    if (body === undefined) return readAnswer(await this.http.send({ method, url, headers }))
    const typed = { ...headers, 'content-type': JSON_TYPE }
    return readAnswer(await this.http.send({ method, url, headers: typed, body: JSON.stringify(body) }))
  }
}
