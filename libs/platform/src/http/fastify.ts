import type { ServerResponse } from 'node:http'
import { isUuid, newId } from '@litper/kernel'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { runInContext } from '../context/context.ts'
import { tracing } from '../telemetry/tracing.ts'
import { watchRoutes } from './allowed-methods.ts'
import { refuseConnection, refuseUrl } from './refusals.ts'
import { watchRequests } from './watch-requests.ts'

const TWO_MIB = 2 * 1024 * 1024
/** Characters of one part of a path; longer ones are refused with 414. */
const MOST_PARAMETER = 500
const NOBODY = { kind: 'public', id: 'anonymous', roles: [] } as const

export interface Http {
  readonly adapter: FastifyAdapter
  readonly fastify: FastifyInstance
  /** Which methods a path takes; empty when there is no such path. */
  readonly methodsOf: (path: string) => string[]
}

/**
 * The one HTTP door: a context for each request, webhooks' bodies as the bytes that were signed (never parsed before their proof),
 * JSON elsewhere, nothing above 2 MiB.
 */
export function createHttp({ isGateway = true } = {}): Http {
  const adapter = new FastifyAdapter({
    bodyLimit: TWO_MIB,
    trustProxy: true,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MOST_PARAMETER },
    frameworkErrors: refuseUrl,
    clientErrorHandler: refuseConnection,
  })
  const fastify = adapter.getInstance() as unknown as FastifyInstance
  watchRequests(fastify, isGateway)
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id']
    const correlation = typeof given === 'string' && isUuid(given) ? given : newId()
    reply.header('x-correlation-id', correlation)
    tracing.set({ 'litper.correlation': correlation })
    const traceparent = request.headers['traceparent']
    runInContext(
      { actor: NOBODY, correlation, traceparent: typeof traceparent === 'string' ? traceparent : undefined },
      done,
    )
  })
  letGoWhenClosing(fastify)
  return { adapter, fastify, methodsOf: watchRoutes(fastify) }
}

/** What is in flight is answered to its end; then its connection goes too, or it would be kept alive for a minute's nothing. */
function letGoWhenClosing(fastify: FastifyInstance): void {
  const inFlight = new Set<ServerResponse>()
  function gone(this: ServerResponse) {
    inFlight.delete(this)
  }
  fastify.addHook('onRequest', (_request, { raw }, done) => {
    inFlight.add(raw)
    raw.on('close', gone) // also when the caller hung up
    done()
  })
  fastify.addHook('preClose', (done) => {
    for (const raw of inFlight) if (!raw.headersSent) raw.setHeader('connection', 'close')
    done()
  })
}

/** After Nest has put in its own parsers: JSON elsewhere, and for webhooks the raw bytes whatever their type. */
export function keepRawWebhooks(fastify: FastifyInstance): void {
  const isWebhook = (url: string) => url.startsWith('/webhooks/')
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request.url)) return done(null, body)
    if (body.length === 0) return done(null, undefined)
    try {
      done(null, JSON.parse(body.toString('utf8')))
    } catch {
      done(fault(400, 'request.bad_json', 'the body is not JSON'))
    }
  })
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request.url)) return done(null, body)
    done(fault(415, 'request.unsupported_media_type', 'send application/json'))
  })
}

const fault = (statusCode: number, code: string, message: string) =>
  Object.assign(new Error(message), { statusCode, code })
