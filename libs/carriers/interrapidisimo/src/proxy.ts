import { DomainError } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'
import type { InterSettings } from './settings.ts'

/** The only HTTP to Interrapidísimo. */
export class InterProxy {
  constructor(private readonly http: HttpClient) {}

  /** @throws DomainError carrier.unavailable, carrier.refused, carrier.credentials, carrier.busy */
  async call(settings: InterSettings, method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const answer = await this.http.send({
      method,
      url: `${settings.baseUrl}${path}`,
      headers: {
        'x-app-signature': settings.appSignature,
        'x-app-security_token': `Bearer ${settings.securityToken}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const fault = { carrier: 'interrapidisimo', status: answer.status }
    if (answer.status === 401) throw new DomainError('carrier.credentials', 'unavailable', fault)
    if (answer.status === 429)
      throw new DomainError('carrier.busy', 'too_many', {
        ...fault,
        retryAfterMs: 1000 * Number(answer.headers['retry-after'] ?? 2),
      })
    const read = json(answer.text)
    if (answer.status >= 500 || read === undefined) throw new DomainError('carrier.unavailable', 'unavailable', fault)
    if (answer.status >= 400)
      throw new DomainError('carrier.refused', 'invalid', {
        ...fault,
        vendorCode: String((read as { Codigo?: unknown } | null)?.Codigo ?? answer.status),
      })
    return read
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
