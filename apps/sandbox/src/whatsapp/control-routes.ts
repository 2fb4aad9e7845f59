import { randomInt } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { accountControl } from './account-routes.ts'
import type { WhatsappDesk } from './desk.ts'
import { wamid } from './ids.ts'
import { type InboundBody, receive } from './inbound.ts'
import { momentOf, type Received } from './inbox.ts'
import { digits, userIdOf } from './people.ts'
import { TEMPLATES } from './templates.ts'
import { emit } from './webhook.ts'

const phone = { type: 'string', pattern: '^\\+?[\\d ()-]{8,24}$' } as const
const inboundBody = { type: 'object', required: ['from'], properties: { from: phone } } as const
const phoneBody = {
  type: 'object',
  required: ['phone', 'reachable'],
  properties: { phone, reachable: { type: 'boolean' } },
} as const
const numberChangeBody = { type: 'object', required: ['from', 'to'], properties: { from: phone, to: phone } } as const
const VERIFY_BUDGET_MS = 10_000

/** Controls of WhatsApp: read phones, write as a person, verify the platform’s webhook. */
export function whatsappControl(app: FastifyInstance, desk: WhatsappDesk): void {
  app.get<{ Querystring: { to?: string; since?: string; limit?: number } }>(
    '/sandbox/whatsapp/messages',
    async (request) => {
      const { to, since, limit } = request.query
      const messages = desk.inbox.list({ to: to && digits(to), since: momentOf(since), limit: limit && Number(limit) })
      return { messages: messages.map(view) }
    },
  )

  app.post<{ Body: InboundBody }>(
    '/sandbox/whatsapp/inbound',
    { schema: { body: inboundBody } },
    async (request, reply) => {
      const received = receive(desk, request.body)
      if (received) return reply.code(201).send(received)
      return reply.code(400).send({
        error:
          'text, button, location, a file, order, flow, address, contacts, edit, revoke, welcome or unknown is needed',
      })
    },
  )

  app.post<{ Body: { phone: string; reachable: boolean } }>(
    '/sandbox/whatsapp/phones',
    { schema: { body: phoneBody } },
    async (request) => {
      const person = desk.people.withPhone(request.body.phone)
      person.unreachable = !request.body.reachable
      return { phone: person.phone, userId: person.userId, reachable: request.body.reachable }
    },
  )

  app.post<{ Body: { from: string; to: string } }>(
    '/sandbox/whatsapp/number-change',
    { schema: { body: numberChangeBody } },
    async (request) => changeNumber(desk, digits(request.body.from), digits(request.body.to)),
  )

  app.get('/sandbox/whatsapp/templates', async () => ({ templates: TEMPLATES }))
  accountControl(app, desk)
  app.post('/sandbox/whatsapp/verify', async () => verify(desk))
}

function view({ at, ...message }: Received) {
  return { ...message, at: new Date(at).toISOString() }
}

/** A new phone gets a new business-scoped id: the platform receives both in one `system` message without contacts. */
function changeNumber(desk: WhatsappDesk, from: string, to: string) {
  const id = wamid(from)
  const system = {
    body: `User changed from ${from} to ${to}`,
    wa_id: to,
    new_wa_id: to,
    user_id: userIdOf(to),
    type: 'user_changed_number',
  }
  const [old, now] = [desk.people.withPhone(from), desk.people.withPhone(to)]
  now.name = old.name
  old.unreachable = true
  now.unreachable = false
  const timestamp = String(Math.floor(desk.world.clock.ms() / 1000))
  emit(desk.world, [{ messages: [{ from, from_user_id: userIdOf(from), id, timestamp, type: 'system', system }] }])
  return { id, userId: userIdOf(to) }
}

/** Meta’s handshake: the platform must answer 200 with the challenge, and refuse a wrong token. */
async function verify(desk: WhatsappDesk) {
  const { settings } = desk.world
  const ask = async (token: string) => {
    const challenge = String(randomInt(1_000_000_000))
    const url = new URL('/webhooks/whatsapp', settings.platformUrl)
    url.search = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.challenge': challenge,
      'hub.verify_token': token,
    }).toString()
    const response = await fetch(url, { signal: AbortSignal.timeout(VERIFY_BUDGET_MS) })
    return { status: response.status, echoed: (await response.text()) === challenge }
  }
  try {
    const right = await ask(settings.whatsapp.verifyToken)
    const wrong = await ask(`not-${settings.whatsapp.verifyToken}`)
    return { verified: right.status === 200 && right.echoed && !wrong.echoed && wrong.status >= 400, right, wrong }
  } catch (error) {
    return { verified: false, error: error instanceof Error ? error.message : String(error) }
  }
}
