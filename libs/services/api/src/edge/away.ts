import { PROBLEM_TYPE, problem } from '@litper/platform'
import type { FastifyReply } from 'fastify'

const TIMEOUTS = new Set(['FST_REPLY_FROM_GATEWAY_TIMEOUT', 'FST_REPLY_FROM_HTTP_REQUEST_TIMEOUT'])
const RETRY_SECONDS = 2

/** 503 with Retry-After: the service does not answer, or took too long. The answer does not show the inner error. */
export function answerAway(reply: FastifyReply, service: string, error?: unknown): void {
  const code = TIMEOUTS.has(String((error as { code?: unknown } | undefined)?.code))
    ? 'service.timeout'
    : 'service.unavailable'
  reply
    .code(503)
    .header('retry-after', String(RETRY_SECONDS))
    .type(PROBLEM_TYPE)
    .send({ ...problem(503, code), service, correlationId: reply.getHeader('x-correlation-id') })
}
