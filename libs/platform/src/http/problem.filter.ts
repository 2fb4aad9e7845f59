import { DomainError, type ErrorKind } from '@litper/kernel'
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { throwError } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { isOutage } from '../errors/outage.ts'

const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  not_found: 404,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  too_many: 429,
  unavailable: 503,
  bug: 500,
}

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

/** Nobody's fault, and over soon: a shop or a carrier that is told so sends again. */
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
    const code = String((error as { code?: unknown }).code ?? 'http.bad_request').toLowerCase()
    return { type: 'about:blank', title: (error as Error).message, status, code }
  }
  if (isOutage(error)) return AWAY
  return { type: 'about:blank', title: 'Internal error', status: 500, code: 'internal' }
}

function ofHttp(error: HttpException): Problem {
  const status = error.getStatus()
  const body = error.getResponse()
  const detail = typeof body === 'object' ? ((body as { message?: unknown }).message ?? error.message) : body
  const code = status === 404 ? 'not_found' : status === 400 ? 'invalid_request' : `http.${status}`
  return {
    type: 'about:blank',
    title: error.message,
    status,
    code,
    detail: Array.isArray(detail) ? detail.join('; ') : String(detail),
  }
}

/** The one table from errors to answers: HTTP gets a problem, a subscriber gets the error itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: (error: unknown) => void) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return throwError(() => error)
    const problem = problemOf(error)
    if (problem.status >= 500) this.log(error)
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const retryAfter = problem['retryAfterMs']
    if (typeof retryAfter === 'number') reply.header('retry-after', Math.ceil(retryAfter / 1000))
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
    return reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, correlationId: currentContext()?.correlation })
  }
}
