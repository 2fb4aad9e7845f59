import type { FastifyInstance } from 'fastify'
import type { Faults } from '../world/world.ts'
import type { Event, PagerDutyDesk } from './desk.ts'

const SEVERITIES = ['critical', 'error', 'warning', 'info']
const MOST_BYTES = 512 * 1024

const eventBody = {
  type: 'object',
  required: ['routing_key', 'event_action'],
  properties: {
    routing_key: { type: 'string', pattern: '^[A-Za-z0-9]{32}$' },
    event_action: { type: 'string', enum: ['trigger', 'acknowledge', 'resolve'] },
    dedup_key: { type: 'string', maxLength: 255 },
    payload: {
      type: 'object',
      required: ['summary', 'source', 'severity'],
      properties: {
        summary: { type: 'string', minLength: 1, maxLength: 1024 },
        source: { type: 'string', minLength: 1 },
        severity: { type: 'string', enum: SEVERITIES },
      },
    },
  },
  oneOf: [
    { properties: { event_action: { const: 'trigger' } }, required: ['payload'] },
    { properties: { event_action: { enum: ['acknowledge', 'resolve'] } }, required: ['dedup_key'] },
  ],
} as const

/** `/pagerduty/v2/enqueue`, and what came of it at `/sandbox/pagerduty/incidents`. */
export function pagerDutyRoutes(app: FastifyInstance, desk: PagerDutyDesk, faults: Faults): void {
  app.setErrorHandler(async (error: Error & { validation?: unknown; statusCode?: number }, _request, reply) => {
    if (error.statusCode === 413) return reply.code(413).send({ status: 'error', message: 'Payload too large' })
    const errors = [error.message]
    return reply.code(400).send({ status: 'invalid event', message: 'Event object is invalid', errors })
  })
  app.post<{ Body: Event }>(
    '/pagerduty/v2/enqueue',
    {
      schema: { body: eventBody },
      bodyLimit: MOST_BYTES,
      preHandler: faults.guard('pagerduty', () => ({ status: 500, body: { status: 'error' } })),
    },
    async ({ body }, reply) => {
      if (!desk.admit(body.routing_key))
        return reply.code(429).send({
          status: 'throttle exceeded',
          message: 'Requests for this service are arriving too quickly.  Please retry later.',
        })
      return reply.code(202).send({ status: 'success', message: 'Event processed', dedup_key: desk.take(body) })
    },
  )
  app.get('/sandbox/pagerduty/incidents', async () => ({ incidents: desk.list() }))
}
