import type { ServerResponse } from 'node:http'
import { isUuid, newId } from '@litper/kernel'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { runInContext } from '../context/context.ts'
import { metrics } from '../telemetry/metrics.ts'
import { watchRoutes } from './allowed-methods.ts'
import { refuseConnection, refuseUrl } from './refusals.ts'

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
 * The HTTP server: a context for each request; bodies of webhooks as the bytes that were signed (they are parsed after the signature is
 * checked), JSON elsewhere; 2 MiB at most.
 */
export function createHttp(): Http {
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
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id']
    const correlation = typeof given === 'string' && isUuid(given) ? given : newId()
    reply.header('x-correlation-id', correlation)
    const traceparent = request.headers['traceparent']
    runInContext(
      { actor: NOBODY, correlation, traceparent: typeof traceparent === 'string' ? traceparent : undefined },
      done,
    )
  })
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.httpSeconds.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
    done()
  })
  letGoWhenClosing(fastify)
  return { adapter, fastify, methodsOf: watchRoutes(fastify) }
}

/** When the server closes, running requests are answered, and their connections close instead of being kept alive. */
function letGoWhenClosing(fastify: FastifyInstance): void {
  const inFlight = new Set<ServerResponse>()
  function gone(this: ServerResponse) {
    inFlight.delete(this)
  }
  fastify.addHook('onRequest', (_request, { raw }, done) => {
    inFlight.add(raw)
    raw.on('close', gone) // also when the caller has gone
    done()
  })
  fastify.addHook('preClose', (done) => {
    for (const raw of inFlight) if (!raw.headersSent) raw.setHeader('connection', 'close')
    done()
  })
}

/** Replaces the parsers that Nest has added: the raw bytes for webhooks, JSON elsewhere. */
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
