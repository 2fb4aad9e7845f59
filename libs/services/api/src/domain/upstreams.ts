import { invalid } from '@litper/kernel'

/** A service that runs as a process of its own. */
export interface Upstream {
  readonly name: string
  readonly url: string
  /** `/api/v1/orders`: everything below belongs to it. */
  readonly routes: readonly string[]
}

/**
 * Reads where the services are, `{"orders": {"url": "http://orders:8080", "routes": ["/api/v1/orders"]}}`; empty in one process.
 * @throws DomainError invalid `gateway.bad_upstreams` with the names of the wrong services, or none when the value is not such a map
 */
export function readUpstreams(json: string | undefined): Upstream[] {
  if (!json) return []
  const map = parse(json)
  const bad = Object.entries(map).filter(([name, given]) => !/^[a-z][\w-]*$/.test(name) || !isUpstream(given))
  if (bad.length > 0) throw invalid('gateway.bad_upstreams', { services: bad.map(([name]) => name) })
  return Object.entries(map as Record<string, Omit<Upstream, 'name'>>).map(([name, { url, routes }]) => ({
    name,
    url: url.replace(/\/+$/, ''),
    routes,
  }))
}

function parse(json: string): object {
  try {
    const map: unknown = JSON.parse(json)
    if (typeof map === 'object' && map !== null && !Array.isArray(map)) return map
  } catch {
    // Not JSON: the same error as for JSON that is no map, below.
  }
  throw invalid('gateway.bad_upstreams', { services: [] })
}

function isUpstream(given: unknown): boolean {
  const { url, routes } = (given ?? {}) as { url?: unknown; routes?: unknown }
  const isHttp = typeof url === 'string' && /^https?:\/\/[^\s]+$/.test(url)
  return isHttp && Array.isArray(routes) && routes.every((one) => typeof one === 'string' && /^\/[\w/-]*\w$/.test(one))
}
