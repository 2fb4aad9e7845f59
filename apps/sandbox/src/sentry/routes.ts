import { gunzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Faults } from '../world/world.ts'
import type { SentryDesk } from './desk.ts'
import { type Envelope, parseEnvelope } from './envelope.ts'

/** Of an envelope, compressed; longer ones are refused. */
const MOST_BYTES = 20 * 1024 * 1024

interface Posted {
  readonly Params: { readonly project: string }
  readonly Querystring: { readonly sentry_key?: string }
  readonly Body: Buffer
}

/** `/sentry/api/<project>/envelope/`, and what came at `/sandbox/sentry/events`. `POST /sandbox/sentry/quota?seconds=60`: nothing is taken for so long. */
export function sentryRoutes(app: FastifyInstance, desk: SentryDesk, faults: Faults): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body))
  app.post<Posted>(
    '/sentry/api/:project/envelope',
    { preHandler: faults.guard('sentry', () => ({ status: 503, body: { detail: 'unavailable' } })) },
    async (request, reply) => {
      const envelope = read(request.body, request.headers['content-encoding'])
      if (typeof envelope === 'string') return reply.code(400).send({ detail: envelope })
      const key = keyOf(request, envelope)
      if (!key) return reply.code(403).send({ detail: 'missing authorization information' })
      const wait = desk.mustWait()
      if (wait > 0) {
        // seconds, categories, scope, reason
        reply.header('retry-after', wait).header('x-sentry-rate-limits', `${wait}:error:organization:project_quota`)
        return reply
          .code(429)
          .send({ detail: 'Sentry dropped data due to a quota or internal rate limit being reached.' })
      }
      const id = desk.take(request.params.project, key, envelope)
      return reply.code(200).send(id ? { id } : {})
    },
  )
  app.get('/sandbox/sentry/events', async () => ({ events: desk.list() }))
  app.post<{ Querystring: { readonly seconds: number } }>(
    '/sandbox/sentry/quota',
    {
      schema: {
        querystring: { type: 'object', properties: { seconds: { type: 'integer', minimum: 0, default: 60 } } },
      },
    },
    async ({ query }, reply) => {
      desk.refuseFor(query.seconds)
      return reply.code(204).send()
    },
  )
}

/** Or what is wrong with it. */
function read(body: Buffer | undefined, encoding: string | undefined): Envelope | string {
  try {
    if (!body || body.length === 0) return 'empty envelope'
    return parseEnvelope(encoding === 'gzip' ? gunzipSync(body) : body)
  } catch (error) {
    return `bad envelope: ${(error as Error).message}`
  }
}

/** In the header X-Sentry-Auth, in the query, or in the DSN of the envelope itself. */
function keyOf({ headers, query }: FastifyRequest<Posted>, { header }: Envelope): string | undefined {
  const auth = String(headers['x-sentry-auth'] ?? '')
  const dsn = typeof header['dsn'] === 'string' ? header['dsn'] : ''
  const found = [/sentry_key=(\w+)/.exec(auth)?.[1], query.sentry_key, /^https?:\/\/(\w+)@/.exec(dsn)?.[1]]
  return found.find((one) => one && /^[0-9a-f]{32}$/.test(one))
}
