import type { FastifyInstance, FastifyReply } from 'fastify'
import { PROBLEM_TYPE, problem } from './problem.ts'

interface Route {
  readonly pattern: RegExp
  readonly methods: readonly string[]
}

/** The answer to a method that a path does not take. Sets the header `Allow`. */
export function wrongMethod(reply: FastifyReply, allowed: string[]) {
  reply.header('allow', allowed.join(', '))
  return { ...problem(405, 'request.method_not_allowed'), allowed }
}

/**
 * Remembers the routes of the process, to tell a wrong method (405) from a wrong path (404). A path that is written out, as `/users/invite`,
 * is no id: with another method it is not given to `/users/:id`.
 * @returns which methods the path of a URL takes; empty when there is no such path
 */
export function watchRoutes(fastify: FastifyInstance): (url: string) => string[] {
  const routes: Route[] = []
  const writtenOut = new Map<string, Set<string>>()
  fastify.addHook('onRoute', ({ url, method }) => {
    if (/^\/?\*$/.test(url)) return // Nest's own catch-all
    const methods = [method].flat()
    if (/[:*]/.test(url)) routes.push({ pattern: patternOf(url), methods })
    else writtenOut.set(url, new Set([...(writtenOut.get(url) ?? []), ...methods]))
  })
  fastify.addHook('onRequest', (request, reply, done) => {
    const methods = request.routeOptions.url?.includes(':') && writtenOut.get(pathOf(request.url))
    if (!methods || methods.has(request.method)) return done()
    const told = wrongMethod(reply, [...methods].sort())
    void reply
      .code(405)
      .type(PROBLEM_TYPE)
      .send({ ...told, correlationId: reply.getHeader('x-correlation-id') })
  })
  return (url) => {
    const path = pathOf(url)
    const methods = writtenOut.get(path.replace(/(.)\/$/, '$1')) ?? matching(routes, path)
    return [...new Set(methods)].sort()
  }
}

const pathOf = (url: string): string => url.split('?', 1)[0]!
const matching = (routes: readonly Route[], path: string): string[] =>
  routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)

const patternOf = (url: string) => {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}/?$`)
}
