import type { ServerResponse } from 'node:http'
import { isUuid, newId } from '@litper/kernel'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { runInContext } from '../context/context.ts'
import { metrics } from '../telemetry/metrics.ts'

const TWO_MIB = 2 * 1024 * 1024
const NOBODY = { kind: 'public', id: 'anonymous', roles: [] } as const

/**
 * The one HTTP door: a context for each request, webhooks' bodies as the bytes that were signed (never parsed before their proof),
 * JSON elsewhere, nothing above 2 MiB.
 */
export function createHttp(): { adapter: FastifyAdapter; fastify: FastifyInstance } {
  const adapter = new FastifyAdapter({
    bodyLimit: TWO_MIB,
    trustProxy: true,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
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
  return { adapter, fastify }
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

/** After Nest has put in its own parsers: ours for webhooks, which keep the raw bytes. */
export function keepRawWebhooks(fastify: FastifyInstance): void {
  const isWebhook = (url: string) => url.startsWith('/webhooks/')
  fastify.removeContentTypeParser(['application/json'])
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request.url)) return done(null, body)
    if (body.length === 0) return done(null, undefined)
    try {
      done(null, JSON.parse(body.toString('utf8')))
    } catch {
      done(Object.assign(new Error('the body is not JSON'), { statusCode: 400, code: 'invalid_json' }))
    }
  })
  if (fastify.hasContentTypeParser('*')) fastify.removeContentTypeParser(['*'])
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request.url)) return done(null, body)
    done(Object.assign(new Error('send application/json'), { statusCode: 415, code: 'unsupported_media_type' }))
  })
}
