import { invalid } from '@litper/kernel'

export interface Upstream {
  /** `/api/v1/orders`: everything below belongs to one service. */
  readonly prefix: string
  readonly url: string
}

/**
 * Reads the gateway's map from path prefix to service, `{"/api/v1/orders": "http://orders:8080"}`; empty in one process.
 * @throws DomainError invalid `gateway.bad_upstreams` naming the prefixes at fault
 */
export function readUpstreams(json: string | undefined): Upstream[] {
  if (!json) return []
  const map = parse(json)
  const bad = Object.entries(map).filter(([prefix, url]) => !/^\/[\w/-]*\w$/.test(prefix) || !isHttp(url))
  if (bad.length > 0) throw invalid('gateway.bad_upstreams', { prefixes: bad.map(([prefix]) => prefix) })
  return Object.entries(map).map(([prefix, url]) => ({ prefix, url: String(url).replace(/\/+$/, '') }))
}

function parse(json: string): object {
  try {
    const map: unknown = JSON.parse(json)
    if (typeof map === 'object' && map !== null && !Array.isArray(map)) return map
  } catch {
    // Neither JSON nor a map: the same fault, told below.
  }
  throw invalid('gateway.bad_upstreams', { prefixes: [] })
}

const isHttp = (url: unknown): boolean => typeof url === 'string' && /^https?:\/\/[^\s]+$/.test(url)
