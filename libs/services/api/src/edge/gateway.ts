import httpProxy from '@fastify/http-proxy'
import { DomainError } from '@litper/kernel'
import { asTenant, type Principal, signInternal } from '@litper/platform'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Upstream } from '../domain/upstreams.ts'
import type { Authenticate } from '../usecases/authenticate.ts'
import type { RateLimiter } from './rate-limit.guard.ts'

interface Parts {
  readonly authenticate: Authenticate
  readonly limiter: RateLimiter
  readonly internalKey: Buffer
}
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS'] as const

/**
 * Hands each prefix to its owner in another process: whoever comes with a credential is proven and limited here, and goes on with a
 * short-lived internal token in its place; who comes without is let in or not by the owner's own guard. Bodies pass untouched.
 */
export function forward(fastify: FastifyInstance, upstreams: readonly Upstream[], parts: Parts): void {
  const principals = new WeakMap<object, Principal>()
  for (const { prefix, url } of upstreams) {
    void fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers() // the proxy brings its own, which parse nothing
      await scope.register(httpProxy, {
        upstream: url,
        prefix,
        rewritePrefix: prefix,
        httpMethods: [...METHODS],
        preHandler: async (request, reply) => {
          const principal = await prove(request, parts.authenticate)
          if (!principal) return
          principals.set(request.raw, principal)
          if (prefix.startsWith('/api/v1')) {
            const tell = (headers: Record<string, string>) => void reply.headers(headers)
            await asTenant(principal.tenant, () => parts.limiter.take(principal, request.method, tell))
          }
        },
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => {
            const principal = principals.get('raw' in request ? (request.raw as object) : request)
            const { 'x-litper-internal': _forged, ...kept } = headers
            if (!principal) return kept
            const { authorization: _spent, ...rest } = kept
            return { ...rest, 'x-litper-internal': signInternal(principal, parts.internalKey) }
          },
          onError: (reply) => {
            const problem = {
              type: 'about:blank',
              title: 'service.unavailable',
              status: 503,
              code: 'service.unavailable',
            }
            reply.code(503).type('application/problem+json').send(problem)
          },
        },
      })
    })
  }
}

/** Webhooks carry credentials of their own, which are their owner's to read. */
async function prove(request: FastifyRequest, authenticate: Authenticate): Promise<Principal | undefined> {
  const { authorization } = request.headers
  if (!authorization || request.url.startsWith('/webhooks/')) return undefined
  const principal = await authenticate.authenticate(authorization)
  if (!principal) throw new DomainError('auth.required', 'unauthenticated')
  return principal
}
