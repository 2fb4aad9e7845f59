import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy'
import { DomainError } from '@litper/kernel'
import { asTenant, MOST_UPLOAD_BYTES, type Principal, shownBy, verifyInternal } from '@litper/platform'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Upstream } from '../domain/upstreams.ts'
import type { Authenticator } from '../usecases/ports.ts'
import { answerAway } from './away.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import type { RateLimiter } from './rate-limit.guard.ts'

interface Gatekeeping {
  readonly authenticator: Authenticator
  readonly limiter: RateLimiter
  readonly internalKey: Buffer
}
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS'] as const
/**
 * The timeout is what a caller of ours waits at most (http/fastify.ts). Node's own http client: a gateway at rest needs 16 MB less than
 * with undici, which brings its own parser.
 */
const CLIENT = { agentOptions: { keepAlive: true, maxSockets: 256 }, requestOptions: { timeout: 25_000 } }

/**
 * Forwards each route to its owner in another process. A credential is proven and limited here; a request without one is left to the
 * owner's guard. Bodies and answers pass unchanged, as streams. An owner that does not answer is a 503.
 */
export function forward(fastify: FastifyInstance, upstreams: readonly Upstream[], keeping: Gatekeeping): void {
  const all = upstreams.flatMap(({ name, url, routes }) => routes.map((prefix) => ({ name, url, prefix })))
  for (const { name, url, prefix } of all) {
    void fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers() // the proxy has its own, which pass bodies on unparsed
      await scope.register(httpProxy, proxyOptions(name, url, prefix, keeping))
    })
  }
}

function proxyOptions(name: string, upstream: string, prefix: string, keeping: Gatekeeping): FastifyHttpProxyOptions {
  const principals = new WeakMap<FastifyRequest, Principal>()
  return {
    upstream,
    prefix,
    rewritePrefix: prefix,
    httpMethods: [...METHODS],
    http: CLIENT,
    preHandler: async (request, reply) => {
      refuseTooLarge(request)
      const principal = partOf(request, keeping.internalKey) ?? (await prove(request, keeping.authenticator, prefix))
      if (!principal) return
      principals.set(request, principal)
      if (prefix.startsWith('/api/v1')) await limit(principal, request, reply, keeping.limiter)
    },
    replyOptions: {
      retryDelay: ({ err, req, attempt }) => retryAfter(err, req.method, attempt),
      rewriteRequestHeaders: (given, headers) => {
        const request = given as FastifyRequest
        return forwardedHeaders(request, headers, principals.get(request), keeping.internalKey, name)
      },
      onResponse: (_request, given, answer) => {
        const { stream, headers } = answer as unknown as Answer
        const reply = given as FastifyReply
        if (reply.statusCode < 502 || /problem\+json/.test(headers['content-type'] ?? '')) return reply.send(stream)
        stream.resume()
        for (const header of ['content-length', 'content-encoding', 'transfer-encoding']) reply.removeHeader(header)
        answerAway(reply, name) // the owner is shutting down or broken: its own error page is no problem+json
      },
      onError: (reply, { error }) => answerAway(reply as FastifyReply, name, error),
    },
  }
}
/**
 * A process that ends closes its connections, and a read that was just sent on one of them was not answered: it is sent again, on another.
 * Whether a write is sent again the caller decides.
 * @returns milliseconds to wait first, or null
 */
function retryAfter(error: Error | null, method: string | undefined, attempt: number): number | null {
  const isGone = GONE.has(String((error as { code?: string } | null)?.code))
  return isGone && (method === 'GET' || method === 'HEAD') && attempt < 2 ? 50 * (attempt + 1) : null
}
const GONE: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE'])

/** What reply-from passes on; its types do not show it. */
interface Answer {
  readonly stream: NodeJS.ReadableStream
  readonly headers: Record<string, string | undefined>
}

/** Refused here, so that no owner has to break off an upload. How large a file may be its operation says. */
function refuseTooLarge(request: FastifyRequest): void {
  const isFile = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')
  const most = isFile ? MOST_UPLOAD_BYTES : (request.server.initialConfig.bodyLimit ?? Number.POSITIVE_INFINITY)
  if (Number(request.headers['content-length'] ?? 0) > most)
    throw Object.assign(new Error('the body is too large'), { statusCode: 413, code: 'request.too_large' })
}

async function limit(principal: Principal, request: FastifyRequest, reply: FastifyReply, limiter: RateLimiter) {
  const tell = (headers: Record<string, string>) => void reply.headers(headers)
  await asTenant(principal.tenant, () => limiter.take(principal, request.method, tell))
}

/** A part of the platform in another process, by a token for this one call. Any other internal token means nothing here. */
function partOf({ headers, method, url }: FastifyRequest, internalKey: Buffer): Principal | undefined {
  const token = headers['x-litper-internal']
  return typeof token === 'string' ? verifyInternal(token, internalKey, { services: ['api'], method, url }) : undefined
}

/** Webhooks carry credentials of their own, which only their owner can read. A cookie counts for the API alone. */
async function prove(request: FastifyRequest, authenticator: Authenticator, prefix: string) {
  const shown = shownBy(request)
  if (!shown || prefix.startsWith('/webhooks')) return undefined
  if (!shown.authorization && !prefix.startsWith('/api/')) return undefined
  const principal = await authenticator.authenticate(shown)
  if (!principal && shown.authorization) throw new DomainError('auth.required', 'unauthenticated')
  return principal
}
