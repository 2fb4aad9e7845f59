import type { FastifyInstance } from 'fastify'
import type { TwilioDesk } from './desk.ts'
import { begin } from './life.ts'
import { type Act, type Habit, SCRIPTS } from './people.ts'

const phone = { type: 'string', pattern: '^\\+?[\\d ()-]{8,24}$' } as const
const act = {
  type: 'object',
  additionalProperties: false,
  properties: {
    says: { type: 'string' },
    presses: { type: 'string', pattern: '^[\\d*#]{1,24}$' },
    isSilent: { type: 'boolean' },
    hangsUp: { type: 'boolean' },
  },
} as const
const acts = { type: 'array', maxItems: 40, items: act } as const
const personBody = {
  type: 'object',
  properties: { phone, script: { enum: Object.keys(SCRIPTS) }, acts },
  oneOf: [{ required: ['script'] }, { required: ['acts'] }],
} as const
const callBody = {
  type: 'object',
  required: ['from', 'url', 'acts'],
  properties: { from: phone, url: { type: 'string' }, acts },
} as const

/** Controls of Twilio: who does what when the telephone rings, calls of customers, and what was said. */
export function twilioControl(app: FastifyInstance, desk: TwilioDesk): void {
  /** Without `phone`: everybody who has no script of their own. */
  app.post<{ Body: { phone?: string; script?: string; acts?: Act[] } }>(
    '/sandbox/twilio/people',
    { schema: { body: personBody } },
    async ({ body }) => {
      const habit: Habit = body.acts ? { reach: 'answers', acts: body.acts } : SCRIPTS[body.script!]!
      if (body.phone) desk.people.set(body.phone, habit)
      else desk.people.setUsual(habit)
      return { phone: body.phone ?? null, ...habit }
    },
  )

  /** A customer calls the number; `url`: what its owner has set for calls that come in. */
  app.post<{ Body: { from: string; url: string; acts: Act[] } }>(
    '/sandbox/twilio/inbound',
    { schema: { body: callBody } },
    async ({ body }, reply) => {
      const from = `+${body.from.replace(/\D/g, '')}`
      const call = desk.add({
        direction: 'inbound',
        from,
        to: desk.account.number,
        url: body.url,
        events: [],
        detectsMachine: false,
        ringSeconds: 60,
      })
      begin(desk, call, { reach: 'answers', acts: body.acts })
      return reply.code(201).send({ sid: call.sid })
    },
  )

  app.get<{ Querystring: { to?: string; from?: string } }>('/sandbox/twilio/calls', async ({ query }) => {
    const digits = (text: string | undefined) => text?.replace(/\D/g, '')
    const calls = [...desk.calls.values()].filter(
      ({ to, from }) =>
        (!query.to || digits(to) === digits(query.to)) && (!query.from || digits(from) === digits(query.from)),
    )
    return {
      calls: calls.map(
        ({ sid, direction, from, to, status, createdAt, startedAt, endedAt, lines, errors, recordings }) => ({
          ...{ sid, direction, from, to, status, lines, errors, recordings: recordings.length },
          at: new Date(createdAt).toISOString(),
          answeredAt: startedAt === undefined ? null : new Date(startedAt).toISOString(),
          endedAt: endedAt === undefined ? null : new Date(endedAt).toISOString(),
        }),
      ),
    }
  })
}
