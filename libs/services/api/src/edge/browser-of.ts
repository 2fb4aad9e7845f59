import type { FastifyRequest } from 'fastify'
import type { Browser } from '../usecases/browser.ts'

/** What a request to sign in says of its browser and of the page that it came from. */
export function browserOf({ method, headers, protocol, host, ip }: FastifyRequest): Browser {
  const site = headers['sec-fetch-site']
  return {
    method,
    origin: headers.origin,
    site: typeof site === 'string' ? site : undefined,
    self: `${protocol}://${host}`,
    address: ip,
    agent: (headers['user-agent'] ?? '').slice(0, 300),
    cookie: headers.cookie,
  }
}
