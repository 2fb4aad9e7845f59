import type { Socket } from 'node:net'
import { newId } from '@litper/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PROBLEM_TYPE, problem } from './problem.ts'
import { safeHeaders } from './safe-headers.ts'

/** Errors of Fastify before it has found a route. */
const FRAMEWORK: Record<string, [status: number, code: string]> = {
  FST_ERR_BAD_URL: [400, 'request.bad_url'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'request.url_too_long'],
  FST_ERR_ASYNC_CONSTRAINT: [400, 'request.bad_url'],
}
/** Errors of Node before there is a request. */
const CLIENT: Record<string, [status: number, reason: string, code: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'request.headers_too_large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'request.timeout'],
}

/** Fastify's `frameworkErrors`: a URL that cannot be read or is too long. */
export function refuseUrl(error: { code: string }, _request: FastifyRequest, reply: FastifyReply): void {
  const [status, code] = FRAMEWORK[error.code] ?? [400, 'request.bad_url']
  reply.code(status).headers(safeHeaders(false)).type(PROBLEM_TYPE).send(unread(status, code))
}

/** Fastify's `clientErrorHandler`: bytes that are not an HTTP request, headers that are too large or never end. */
export function refuseConnection(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
  const [status, reason, code] = CLIENT[error.code ?? ''] ?? [400, 'Bad Request', 'request.malformed']
  const body = JSON.stringify(unread(status, code))
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const unread = (status: number, code: string) => ({ ...problem(status, code), correlationId: newId() })
