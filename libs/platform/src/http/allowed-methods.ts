import type { FastifyInstance } from 'fastify'

interface Route {
  readonly pattern: RegExp
  readonly methods: readonly string[]
}

/**
 * Remembers the routes of the process, to tell a wrong method (405) from a wrong path (404).
 * @returns which methods a path takes; empty when there is no such path
 */
export function watchRoutes(fastify: FastifyInstance): (path: string) => string[] {
  const routes: Route[] = []
  fastify.addHook('onRoute', ({ url, method }) => {
    const anything = /^\/?\*$/.test(url) // Nest's own catch-all
    if (!anything) routes.push({ pattern: patternOf(url), methods: [method].flat() })
  })
  return (path) =>
    [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort()
}

const patternOf = (url: string) => {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}/?$`)
}
