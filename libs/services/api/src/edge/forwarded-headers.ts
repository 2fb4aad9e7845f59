import type { IncomingHttpHeaders } from 'node:http'
import { currentContext, currentTraceparent, type Principal, signInternal } from '@litper/platform'
import type { FastifyRequest } from 'fastify'

/**
 * The caller's headers, with the caller's address and the correlation added. A proven credential is replaced by a short-lived internal
 * token; cookies are the gateway's own. An internal token from outside is dropped.
 */
export function forwardedHeaders(
  request: FastifyRequest,
  headers: IncomingHttpHeaders,
  principal: Principal | undefined,
  internalKey: Buffer,
  service: string,
): IncomingHttpHeaders {
  const traceparent = currentTraceparent()
  const { 'x-litper-internal': _forged, authorization, cookie: _ours, ...kept } = headers
  return {
    ...kept,
    'x-forwarded-for': request.ip,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
    'x-correlation-id': currentContext()?.correlation,
    ...(traceparent && { traceparent }),
    ...(principal && {
      'x-litper-internal': signInternal(principal, internalKey, { service, method: request.method, url: request.url }),
    }),
    ...(!principal && authorization && { authorization }),
  }
}
