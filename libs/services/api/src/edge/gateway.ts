import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy'
import { DomainError } from '@litper/kernel'
import { asTenant, type Principal } from '@litper/platform'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Upstream } from '../domain/upstreams.ts'
import type { Authenticate } from '../usecases/authenticate.ts'
import { answerAway } from './away.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import type { RateLimiter } from './rate-limit.guard.ts'

interface Parts {
  readonly authenticate: Authenticate
  readonly limiter: RateLimiter
  readonly internalKey: Buffer
}
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS'] as const
/**
 * An owner that says nothing for as long as a caller of ours waits at most (http/fastify.ts) is as good as away. By Node's own http:
 * sixteen megabytes less in a gateway at rest than by a client that brings its own parser.
 */
const CLIENT = { agentOptions: { keepAlive: true, maxSockets: 256 }, requestOptions: { timeout: 25_000 } }

/**
 * Hands each route to its owner in another process: whoever comes with a credential is proven and limited here; who comes without
 * is let in or not by the owner's own guard. Bodies and answers pass untouched, as streams. An owner that is away is a 503.
 */
export function forward(fastify: FastifyInstance, upstreams: readonly Upstream[], parts: Parts): void {
  const all = upstreams.flatMap(({ name, url, routes }) => routes.map((prefix) => ({ name, url, prefix })))
  for (const { name, url, prefix } of all) {
    void fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers() // the proxy brings its own, which parse nothing
      await scope.register(httpProxy, proxyOptions(name, url, prefix, parts))
    })
  }
}

function proxyOptions(name: string, upstream: string, prefix: string, parts: Parts): FastifyHttpProxyOptions {
  const principals = new WeakMap<FastifyRequest, Principal>()
  return {
    upstream,
    prefix,
    rewritePrefix: prefix,
    httpMethods: [...METHODS],
    http: CLIENT,
    preHandler: async (request, reply) => {
      refuseTooLarge(request)
      const principal = await prove(request, parts.authenticate)
      if (!principal) return
      principals.set(request, principal)
      if (prefix.startsWith('/api/v1')) await limit(principal, request, reply, parts.limiter)
    },
    replyOptions: {
      retryDelay: () => null, // whether to ask again is the caller's to decide
      rewriteRequestHeaders: (given, headers) => {
        const request = given as FastifyRequest
        return forwardedHeaders(request, headers, principals.get(request), parts.internalKey)
      },
      onResponse: (_request, given, answer) => {
        const { stream, headers } = answer as unknown as Answer
        const reply = given as FastifyReply
        if (reply.statusCode < 502 || /problem\+json/.test(headers['content-type'] ?? '')) return reply.send(stream)
        stream.resume()
        for (const header of ['content-length', 'content-encoding', 'transfer-encoding']) reply.removeHeader(header)
        answerAway(reply, name) // drained or broken: what its server says then is not a problem of ours
      },
      onError: (reply, { error }) => answerAway(reply as FastifyReply, name, error),
    },
  }
}
/** What reply-from hands on, which its types do not say. */
interface Answer {
  readonly stream: NodeJS.ReadableStream
  readonly headers: Record<string, string | undefined>
}

/** Said here, so that no owner has to break off an upload. */
function refuseTooLarge(request: FastifyRequest): void {
  const most = request.server.initialConfig.bodyLimit ?? Number.POSITIVE_INFINITY
  if (Number(request.headers['content-length'] ?? 0) > most)
    throw Object.assign(new Error('the body is too large'), { statusCode: 413, code: 'request.too_large' })
}

async function limit(principal: Principal, request: FastifyRequest, reply: FastifyReply, limiter: RateLimiter) {
  const tell = (headers: Record<string, string>) => void reply.headers(headers)
  await asTenant(principal.tenant, () => limiter.take(principal, request.method, tell))
}

/** Webhooks carry credentials of their own, which are their owner's to read. */
async function prove(request: FastifyRequest, authenticate: Authenticate): Promise<Principal | undefined> {
  const { authorization } = request.headers
  if (!authorization || request.url.startsWith('/webhooks/')) return undefined
  const principal = await authenticate.authenticate(authorization)
  if (!principal) throw new DomainError('auth.required', 'unauthenticated')
  return principal
}
