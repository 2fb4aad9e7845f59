import type { IncomingHttpHeaders } from 'node:http'
import { currentContext, type Principal, signInternal } from '@litper/platform'
import type { FastifyRequest } from 'fastify'

/**
 * The caller's headers with what the owner cannot see itself: who called from where, and in which correlation. A proven credential
 * is spent here: a short-lived internal token goes on in its place, and one that came from outside never does.
 */
export function forwardedHeaders(
  request: FastifyRequest,
  headers: IncomingHttpHeaders,
  principal: Principal | undefined,
  internalKey: Buffer,
): IncomingHttpHeaders {
  const { 'x-litper-internal': _forged, authorization, ...kept } = headers
  return {
    ...kept,
    'x-forwarded-for': [headers['x-forwarded-for'], request.raw.socket.remoteAddress].filter(Boolean).join(', '),
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
    'x-correlation-id': currentContext()?.correlation,
    ...(principal && { 'x-litper-internal': signInternal(principal, internalKey) }),
    ...(!principal && authorization && { authorization }),
  }
}
