import { DomainError } from '@litper/kernel'
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { throwError } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { isOutage, isTooLong, isTooSlow } from '../errors/outage.ts'
import { STATUS } from '../errors/status.ts'

/** RFC 9457, with a stable `code`. */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  instance?: string
  [extension: string]: unknown
}

/** Temporary: a shop or a carrier that gets this answer sends again. */
const AWAY = {
  type: 'about:blank',
  title: 'Service unavailable',
  status: 503,
  code: 'unavailable',
  detail: 'A part of this installation is away. Try again in some seconds.',
  retryAfterMs: 5000,
}

export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError)
    return { ...error.details, type: 'about:blank', title: error.code, status: STATUS[error.kind], code: error.code }
  if (error instanceof HttpException) return ofHttp(error)
  const status = (error as { statusCode?: unknown })?.statusCode
  if (typeof status === 'number' && status < 500) {
    return { type: 'about:blank', title: (error as Error).message, status, code: codeOf(status, error) }
  }
  if (isOutage(error) || isTooSlow(error)) return AWAY
  if (isTooLong(error))
    return { type: 'about:blank', title: 'A value is too long', status: 400, code: 'request.too_long' }
  return { type: 'about:blank', title: 'Internal error', status: 500, code: 'internal' }
}

/** Our codes as they are; Fastify's own (`FST_…`) by their meaning. */
function codeOf(status: number, error: unknown): string {
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && !code.startsWith('FST_')) return code
  return OF_STATUS[status] ?? 'request.malformed'
}
const OF_STATUS: Record<number, string> = {
  400: 'request.malformed',
  404: 'not_found',
  413: 'request.too_large',
  415: 'request.unsupported_media_type',
}

function ofHttp(error: HttpException): Problem {
  const status = error.getStatus()
  const body = error.getResponse()
  const detail = typeof body === 'object' ? ((body as { message?: unknown }).message ?? error.message) : body
  const code = OF_STATUS[status] ?? `http.${status}`
  return {
    type: 'about:blank',
    title: error.message,
    status,
    code,
    detail: Array.isArray(detail) ? detail.join('; ') : String(detail),
  }
}

/** Turns every error into an answer: a problem for HTTP, the error itself for a subscriber. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: (error: unknown) => void,
    private readonly methodsOf: (path: string) => string[] = () => [],
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return throwError(() => error)
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const problem = this.wrongMethod(host.switchToHttp().getRequest<FastifyRequest>(), reply) ?? problemOf(error)
    if (problem.status >= 500) this.log(error)
    const retryAfter = problem['retryAfterMs']
    if (typeof retryAfter === 'number') reply.header('retry-after', Math.ceil(retryAfter / 1000))
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
    return reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, correlationId: currentContext()?.correlation })
  }

  /** 405 with the allowed methods, when the path exists with other methods. */
  private wrongMethod(request: FastifyRequest, reply: FastifyReply): Problem | undefined {
    if (!request.is404) return undefined
    const allowed = this.methodsOf(request.url.split('?', 1)[0]!)
    if (allowed.length === 0) return undefined
    reply.header('allow', allowed.join(', '))
    const code = 'request.method_not_allowed'
    return { type: 'about:blank', title: code, status: 405, code, allowed }
  }
}
