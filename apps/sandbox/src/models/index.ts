import type { VendorModule } from '../world/world.ts'
import { deskOf } from './answer.ts'
import { MODEL_FAULTS, MODES, type Mode, type ScriptedAnswer } from './desk.ts'

const answer = {
  type: 'object',
  additionalProperties: false,
  properties: {
    text: { type: 'string' },
    toolCalls: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: { name: { type: 'string' }, input: {}, raw: { type: 'string' } },
      },
    },
    stop: { enum: ['refusal', 'length'] },
    fault: { enum: [...MODEL_FAULTS] },
    retryAfterSeconds: { type: 'number', minimum: 0 },
    when: { type: 'string' },
  },
}
const answersBody = {
  type: 'object',
  required: ['answers'],
  properties: { answers: { type: 'array', items: answer } },
}
const modeBody = { type: 'object', required: ['mode'], properties: { mode: { enum: [...MODES] } } }

/** The controls of the language model that answers at /anthropic and /openai. */
export const models: VendorModule = async (app, world) => {
  const desk = deskOf(world)
  world.contribute('models', { state: () => ({ models: desk.state() }), reset: () => desk.reset() })
  app.post<{ Body: { answers: ScriptedAnswer[] } }>(
    '/sandbox/models/answers',
    { schema: { body: answersBody } },
    async ({ body }, reply) => {
      desk.enqueue(body.answers)
      return reply.code(201).send(desk.state())
    },
  )
  app.post<{ Body: { mode: Mode } }>('/sandbox/models/mode', { schema: { body: modeBody } }, async ({ body }) => {
    desk.mode = body.mode
    return desk.state()
  })
  app.get('/sandbox/models/requests', async () => ({ requests: desk.listed() }))
}
