import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { answerTo, deskOf } from '../models/answer.ts'
import type { Said } from '../models/desk.ts'
import { sendStream } from '../models/stream.ts'
import type { VendorModule } from '../world/world.ts'
import { askedOf, faultOfBody, type MessagesBody } from './asked.ts'
import { eventsOf } from './events.ts'

const body = {
  type: 'object',
  required: ['model', 'max_tokens', 'messages'],
  properties: {
    model: { type: 'string', minLength: 1 },
    max_tokens: { type: 'integer', minimum: 1 },
    messages: { type: 'array', minItems: 1, items: { type: 'object', required: ['role', 'content'] } },
    tools: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'input_schema'],
        properties: { name: { type: 'string', pattern: '^[a-zA-Z0-9_-]{1,128}$' } },
      },
    },
  },
} as const

const refuse = (reply: FastifyReply, status: number, type: string, message: string) =>
  reply
    .code(status)
    .send({ type: 'error', error: { type, message }, request_id: `req_${randomBytes(8).toString('hex')}` })

/** POST /anthropic/v1/messages, streamed: the Messages API of 2026-10-21 and 2023-06-01, as its SDKs call it. */
export const anthropic: VendorModule = async (app, world) => {
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) =>
    refuse(reply, error.statusCode ?? 400, 'invalid_request_error', error.message),
  )
  app.post<{ Body: MessagesBody }>('/anthropic/v1/messages', { schema: { body } }, async (request, reply) => {
    const { headers } = request
    if (!headers['x-api-key'] && !/^Bearer \S/.test(headers.authorization ?? ''))
      return refuse(reply, 401, 'authentication_error', 'x-api-key header is required')
    if (!headers['anthropic-version'])
      return refuse(reply, 400, 'invalid_request_error', 'anthropic-version: header is required')
    const fault = faultOfBody(request.body)
    if (fault) return refuse(reply, 400, 'invalid_request_error', fault)
    if (!request.body.stream) return refuse(reply, 400, 'invalid_request_error', 'this sandbox streams only')
    const asked = askedOf(request.body, deskOf(world))
    const said = answerTo(world, asked)
    const no = refusalOf(said)
    if (no) {
      if (said.retryAfterSeconds !== undefined) reply.header('retry-after', String(said.retryAfterSeconds))
      return refuse(reply, ...no)
    }
    const events = eventsOf(`msg_${randomBytes(8).toString('hex')}`, asked, said)
    const lines = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    return sendStream(reply, lines, said.fault, overloadedEvent)
  })
}

const overloadedEvent = `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })}\n\n`

function refusalOf({ fault }: Said): [status: number, type: string, message: string] | undefined {
  if (fault === 'rate_limited') return [429, 'rate_limit_error', 'This request would exceed your rate limit']
  if (fault === 'overloaded') return [529, 'overloaded_error', 'Overloaded']
  if (fault === 'unauthorized') return [401, 'authentication_error', 'invalid x-api-key']
  if (fault === 'too_long') return [400, 'invalid_request_error', 'prompt is too long']
  return undefined
}
