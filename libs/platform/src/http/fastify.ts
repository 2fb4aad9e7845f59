import type { ServerResponse } from 'node:http'
import { isUuid, newId } from '@litper/kernel'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { runInContext } from '../context/context.ts'
import { tracing } from '../telemetry/tracing.ts'
import { watchRoutes } from './allowed-methods.ts'
import { fault, parseJson } from './parse-json.ts'
import { refuseConnection, refuseUrl } from './refusals.ts'
import { safeHeaders } from './safe-headers.ts'
import { watchRequests } from './watch-requests.ts'

const TWO_MIB = 2 * 1024 * 1024
/** A larger body stays bytes until its caller is proven: read-input.ts. */
const PARSED_UNPROVEN = 64 * 1024
/** Characters of one part of a path; longer ones are refused with 414. */
const MOST_PARAMETER = 500
const NOBODY = { kind: 'public', id: 'anonymous', roles: [] } as const

export interface HttpOptions {
  /** Whose `X-Forwarded-…` headers are believed: addresses, networks, or proxy-addr's words. */
  readonly trustedProxies?: readonly string[]
  /** The public address is https: browsers are told to use nothing else. */
  readonly https?: boolean
  /** The process that requests from outside reach first: their traces begin here. */
  readonly isGateway?: boolean
}
export interface Http {
  readonly adapter: FastifyAdapter
  readonly fastify: FastifyInstance
  /** Which methods the path of a URL takes; empty when there is no such path. */
  readonly methodsOf: (url: string) => string[]
  /** From now on each answer ends its connection: who calls opens another, to a process that stays. */
  readonly letGo: () => void
}

/**
 * The one HTTP door: a context for each request, webhooks' bodies as the bytes that were signed (never parsed before their proof),
 * JSON elsewhere, nothing above 2 MiB but the files of operations that take one.
 */
export function createHttp({ trustedProxies = [], https = false, isGateway = true }: HttpOptions = {}): Http {
  const adapter = new FastifyAdapter({
    bodyLimit: TWO_MIB,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    rewriteUrl: ({ url = '/' }) => pathOnly(url),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MOST_PARAMETER },
    frameworkErrors: refuseUrl,
    clientErrorHandler: refuseConnection,
  })
  const fastify = adapter.getInstance() as unknown as FastifyInstance
  const safe = safeHeaders(https)
  watchRequests(fastify, isGateway)
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id']
    const correlation = typeof given === 'string' && isUuid(given) ? given : newId()
    reply.header('x-correlation-id', correlation)
    reply.headers(safe)
    tracing.set({ 'litper.correlation': correlation })
    const traceparent = request.headers['traceparent']
    runInContext(
      { actor: NOBODY, correlation, traceparent: typeof traceparent === 'string' ? traceparent : undefined },
      done,
    )
  })
  return { adapter, fastify, methodsOf: watchRoutes(fastify), letGo: letGoWhenClosing(fastify) }
}

/** `GET http://host/path HTTP/1.1` is a request for /path. */
function pathOnly(url: string): string {
  if (url.startsWith('/') || url === '*') return url
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/')
}

/** When the server closes, or is about to, running requests are answered, and their connections close instead of being kept alive. */
function letGoWhenClosing(fastify: FastifyInstance): () => void {
  const inFlight = new Set<ServerResponse>()
  let leaving = false
  const end = (raw: ServerResponse) => !raw.headersSent && raw.setHeader('connection', 'close')
  function gone(this: ServerResponse) {
    inFlight.delete(this)
  }
  fastify.addHook('onRequest', (_request, { raw }, done) => {
    inFlight.add(raw)
    if (leaving) end(raw)
    raw.on('close', gone) // also when the caller has gone
    done()
  })
  const letGo = () => {
    leaving = true
    inFlight.forEach(end)
  }
  fastify.addHook('preClose', (done) => {
    letGo()
    done()
  })
  return letGo
}

/** Replaces the parsers that Nest has added: the raw bytes for webhooks, JSON elsewhere. */
export function keepRawWebhooks(fastify: FastifyInstance): void {
  // by its route: one path can be written in many ways
  const isWebhook = ({ routeOptions }: FastifyRequest) => routeOptions.url?.startsWith('/webhooks/') === true
  /** The customer's page is read and answered without a script: its forms are the browser's own. */
  const isForm = ({ routeOptions, headers }: FastifyRequest) =>
    routeOptions.url?.startsWith('/t/') === true &&
    /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '')
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request)) return done(null, body)
    if (body.length === 0) return done(null, undefined)
    if (body.length > PARSED_UNPROVEN) return done(null, body)
    try {
      done(null, parseJson(body))
    } catch (error) {
      done(error as Error)
    }
  })
  // left unread: the operation that takes a file reads it as it comes, after its guard
  fastify.addContentTypeParser(/^multipart\/form-data/i, (request, _body, done) =>
    isWebhook(request) ? done(fault(415, 'request.unsupported_media_type', 'send JSON')) : done(null, undefined),
  )
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isWebhook(request) || isForm(request)) return done(null, body)
    done(fault(415, 'request.unsupported_media_type', 'send application/json'))
  })
}
