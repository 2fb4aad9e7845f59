import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { momentOf } from '../whatsapp/inbox.ts'
import { digits } from '../whatsapp/people.ts'
import type { ChateaDesk } from './desk.ts'

/** The merchant’s "external request" node waits this long and does not repeat. */
const ANSWER_BUDGET_MS = 10_000

const inboundBody = {
  type: 'object',
  required: ['from', 'text'],
  properties: {
    from: { type: 'string', pattern: '^\\+?[\\d ()-]{8,24}$' },
    text: { type: 'string', minLength: 1 },
    name: { type: 'string' },
  },
} as const

/** Controls of Chatea Pro: write as a customer; show what phones received. */
export function chateaControl(app: FastifyInstance, desk: ChateaDesk): void {
  app.post<{ Body: { from: string; text: string; name?: string } }>(
    '/sandbox/chatea-pro/inbound',
    { schema: { body: inboundBody } },
    async (request, reply) => {
      const { from, text, name } = request.body
      const person = desk.findOrCreate(from)
      if (name) person.firstName = name
      const message_id = `mid.${randomUUID()}`
      desk.write(person, { id: message_id, type: 'in', content: text, at: desk.world.clock.ms() })
      desk.counts.inbound += 1
      const { inboundSecret } = desk.world.settings.chateaPro
      desk.world.deliver({
        target: 'chatea-pro-webhooks',
        url: '/webhooks/chatea-pro',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${inboundSecret}` },
        body: JSON.stringify({
          user_ns: person.userNs,
          phone: `+${person.phone}`,
          name: person.firstName,
          text,
          message_id,
        }),
        retryDelaysMs: [],
        timeoutMs: ANSWER_BUDGET_MS,
      })
      return reply.code(201).send({ id: message_id, userNs: person.userNs })
    },
  )

  app.get<{ Querystring: { to?: string; since?: string } }>('/sandbox/chatea-pro/messages', async (request) => {
    const { to, since } = request.query
    const messages = desk.inbox.list({ to: to && digits(to), since: momentOf(since) })
    return { messages: messages.map(({ at, ...message }) => ({ ...message, at: new Date(at).toISOString() })) }
  })
}
