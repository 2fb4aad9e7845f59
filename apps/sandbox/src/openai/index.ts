import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { answerTo } from '../models/answer.ts'
import type { Said } from '../models/desk.ts'
import { sendStream } from '../models/stream.ts'
import type { VendorModule } from '../world/world.ts'
import { askedOf, type ChatBody, faultOfBody } from './asked.ts'
import { chunksOf } from './chunks.ts'
import { vectorOf } from './embeddings.ts'

const chatBody = {
  type: 'object',
  required: ['model', 'messages'],
  properties: {
    model: { type: 'string', minLength: 1 },
    messages: { type: 'array', minItems: 1, items: { type: 'object', required: ['role'] } },
    tools: { type: 'array', items: { type: 'object', required: ['type', 'function'] } },
  },
} as const
const embeddingsBody = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string' },
    input: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2048 }] },
    dimensions: { type: 'integer', minimum: 1, maximum: 3072 },
  },
} as const

const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply
    .code(status)
    .send({ error: { message, type: status === 400 ? 'invalid_request_error' : code, param: null, code } })

/** /openai/v1: chat completions, streamed, and embeddings, as compatible servers speak them. */
export const openai: VendorModule = async (app, world) => {
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) =>
    refuse(reply, error.statusCode ?? 400, 'invalid_value', error.message),
  )
  app.addHook('preHandler', async ({ headers }, reply) =>
    /^Bearer \S/.test(headers.authorization ?? '') ? undefined : refuse(reply, 401, 'invalid_api_key', 'No API key'),
  )
  app.post<{ Body: ChatBody }>(
    '/openai/v1/chat/completions',
    { schema: { body: chatBody } },
    async (request, reply) => {
      const fault = faultOfBody(request.body)
      if (fault) return refuse(reply, 400, 'invalid_value', fault)
      if (!request.body.stream) return refuse(reply, 400, 'invalid_value', 'this sandbox streams only')
      const asked = askedOf(request.body)
      const said = answerTo(world, asked)
      const no = refusalOf(said)
      if (no) {
        if (said.retryAfterSeconds !== undefined) reply.header('retry-after', String(said.retryAfterSeconds))
        return refuse(reply, ...no)
      }
      const withUsage = request.body.stream_options?.include_usage === true
      const chunks = chunksOf(`chatcmpl-${randomBytes(8).toString('hex')}`, asked, said, withUsage)
      const lines = [...chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), 'data: [DONE]\n\n']
      return sendStream(reply, lines, said.fault, overloadedChunk)
    },
  )
  app.post<{ Body: { model: string; input: string | string[]; dimensions?: number } }>(
    '/openai/v1/embeddings',
    { schema: { body: embeddingsBody }, preHandler: world.faults.guard('openai') },
    async ({ body }) => {
      const texts = typeof body.input === 'string' ? [body.input] : body.input
      const data = texts.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: vectorOf(text, body.dimensions ?? 1536),
      }))
      return { object: 'list', data, model: body.model, usage: { prompt_tokens: 1, total_tokens: 1 } }
    },
  )
}

const overloadedChunk = `data: ${JSON.stringify({ error: { message: 'The server is overloaded', type: 'server_error', code: 'overloaded' } })}\n\n`

function refusalOf({ fault }: Said): [status: number, code: string, message: string] | undefined {
  if (fault === 'rate_limited') return [429, 'rate_limit_exceeded', 'Rate limit reached']
  if (fault === 'overloaded') return [503, 'overloaded', 'The server is overloaded']
  if (fault === 'unauthorized') return [401, 'invalid_api_key', 'Incorrect API key provided']
  if (fault === 'too_long') return [400, 'context_length_exceeded', 'maximum context length']
  return undefined
}
