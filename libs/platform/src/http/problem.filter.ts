import { DomainError } from '@litper/kernel'
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { throwError } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { isOutage, isTaken, isTooLong, isTooSlow } from '../errors/outage.ts'
import { STATUS } from '../errors/status.ts'
import { wrongMethod } from './allowed-methods.ts'
import { PROBLEM_TYPE, type Problem, problem } from './problem.ts'

/** Temporary: a shop or a carrier that gets this answer sends again. */
const AWAY = {
  ...problem(503, 'unavailable', 'Service unavailable'),
  detail: 'A part of this installation is away. Try again in some seconds.',
  retryAfterMs: 5000,
}

const TOO_LONG = problem(400, 'request.too_long', 'A value is too long')
const TAKEN = problem(409, 'request.conflict', 'A value is taken already')

export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return { ...error.details, ...problem(STATUS[error.kind], error.code) }
  if (error instanceof HttpException) return ofHttp(error)
  const status = (error as { statusCode?: unknown })?.statusCode
  if (typeof status === 'number' && status < 500)
    return problem(status, codeOf(status, error), (error as Error).message)
  if (isOutage(error) || isTooSlow(error)) return AWAY
  const refusal = isTooLong(error) ? TOO_LONG : isTaken(error) ? TAKEN : undefined
  if (refusal) return refusal
  return problem(500, 'internal', 'Internal error')
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
    ...problem(status, code, error.message),
    detail: Array.isArray(detail) ? detail.join('; ') : String(detail),
  }
}

/** Turns every error into an answer: a problem for HTTP, the error itself for a subscriber. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: (error: unknown) => void,
    private readonly methodsOf: (url: string) => string[] = () => [],
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return throwError(() => error)
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const told = this.wrongMethod(host.switchToHttp().getRequest<FastifyRequest>(), reply) ?? problemOf(error)
    if (told.status >= 500) this.log(error)
    const retryAfter = told['retryAfterMs']
    if (typeof retryAfter === 'number') reply.header('retry-after', Math.ceil(retryAfter / 1000))
    if (told.status === 401) reply.header('www-authenticate', 'Bearer')
    return reply
      .status(told.status)
      .type(PROBLEM_TYPE)
      .send({ ...told, correlationId: currentContext()?.correlation })
  }

  /** 405 with the allowed methods, when the path exists with other methods. */
  private wrongMethod(request: FastifyRequest, reply: FastifyReply): Problem | undefined {
    if (!request.is404) return undefined
    const allowed = this.methodsOf(request.url)
    return allowed.length > 0 ? wrongMethod(reply, allowed) : undefined
  }
}
