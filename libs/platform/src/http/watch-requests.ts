import type { Span } from '@litper/ports'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { observe } from '../telemetry/metrics.ts'
import { tracing } from '../telemetry/tracing.ts'

/** Asked by machines every few seconds: counted, never traced. */
const UNTRACED = /^\/(health|metrics)\b/

/**
 * Times every request, and traces it. To be called before the hook that gives each request its context. A service behind the gateway goes on
 * with the gateway's trace. The gateway begins one of its own: a caller outside must not choose what we keep, so its trace is only linked.
 */
export function watchRequests(fastify: FastifyInstance, isGateway: boolean): void {
  const spans = new WeakMap<FastifyRequest, Span>()
  if (tracing.on)
    fastify.addHook('onRequest', (request, _reply, done) => {
      if (UNTRACED.test(request.url)) return done()
      const given = headerOf(request)
      const span = tracing.start('http_server', {
        parent: isGateway ? '' : (given ?? ''),
        links: isGateway ? [given] : [],
        attributes: { 'http.request.method': request.method, 'http.route': routeOf(request) },
      })
      if (span) spans.set(request, span)
      tracing.within(span, done)
    })
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request
    const status = reply.statusCode
    const span = spans.get(request)
    tracing.within(span, () =>
      observe(
        'litper_http_request_duration_seconds',
        { method, route: routeOf(request), status },
        reply.elapsedTime / 1000,
      ),
    )
    span?.set({ 'http.response.status_code': status })
    span?.end(status >= 500 ? { code: String(status) } : undefined)
    done()
  })
}

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none'

function headerOf({ headers }: FastifyRequest): string | undefined {
  const { traceparent } = headers
  return typeof traceparent === 'string' ? traceparent : undefined
}
