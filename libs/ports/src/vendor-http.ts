import { DomainError } from '@litper/kernel'
import type { HttpClient } from './http-client.ts'

/** Whether a vendor may be called there: https at one of its hosts, or a stand-in's origin. */
export function isAllowed(url: string, hosts: readonly string[], origins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, port, origin, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  if (origins.includes(origin)) return true
  return protocol === 'https:' && port === '' && hosts.some((host) => matches(hostname, host))
}

const matches = (hostname: string, host: string): boolean =>
  host.startsWith('*.') ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1 : hostname === host

/**
 * The client handed to a vendor's code: it calls that vendor's hosts and nothing else, whatever a setting or an answer names.
 * @throws DomainError http.host_refused (of `send`): nothing was sent
 */
export function callingOnly(
  http: HttpClient,
  { id, hosts, timeoutMs }: { readonly id: string; readonly hosts: readonly string[]; readonly timeoutMs: number },
  origins: readonly string[],
): HttpClient {
  return {
    send: async (request) => {
      if (isAllowed(request.url, hosts, origins)) return http.send({ timeoutMs, ...request })
      const host = URL.canParse(request.url) ? new URL(request.url).host : ''
      throw new DomainError('http.host_refused', 'invalid', { vendor: id, host })
    },
  }
}
