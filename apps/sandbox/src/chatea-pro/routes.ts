import type { FastifyInstance } from 'fastify'
import { TEMPLATE_LANGUAGES, TEMPLATES } from '../whatsapp/templates.ts'
import type { ChateaDesk, Subscriber } from './desk.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { contentBody, createBody, fieldBody, type TemplateBody, templateBody, textBody } from './schemas.ts'
import { sendTemplate, sendText } from './send.ts'

const BASE = '/chatea-pro/api'

/** Chatea Pro's API, as this folder's README describes it. */
export function chateaRoutes(app: FastifyInstance, desk: ChateaDesk): void {
  const { token } = desk.world.settings.chateaPro
  oneAtATime(app, desk)
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.authorization === `Bearer ${token}`) return undefined
    return reply.code(401).send({ message: 'Unauthenticated.' })
  })
  app.addHook(
    'preHandler',
    desk.world.faults.guard('chatea-pro', () => ({ status: 500, body: { message: 'Server Error' } })),
  )
  app.setErrorHandler(async (error: Error & { statusCode?: number; validation?: unknown }, _request, reply) => {
    if (error.validation) {
      return reply.code(422).send({ message: 'The given data was invalid.', errors: error.validation })
    }
    const status = error.statusCode ?? 500
    return reply.code(status).send({ message: status < 500 ? 'Bad Request' : 'Server Error' })
  })

  app.get<{ Querystring: { phone?: string } }>(`${BASE}/subscribers`, async (request) => {
    // A plus that was not escaped arrives as a space.
    const found = request.query.phone === undefined ? undefined : desk.find(request.query.phone)
    const data = found ? [view(desk, found)] : []
    return { data, meta: { current_page: 1, last_page: 1, total: data.length } }
  })

  app.get<{ Querystring: { user_id?: string } }>(`${BASE}/subscriber/get-info-by-user-id`, async (request, reply) => {
    const found = desk.find(request.query.user_id ?? '')
    return found ? { data: view(desk, found) } : reply.code(404).send({ message: 'Subscriber not found' })
  })

  app.post<{ Body: { phone: string; first_name?: string; last_name?: string } }>(
    `${BASE}/subscriber/create`,
    { schema: { body: createBody } },
    async (request) => {
      const subscriber = desk.findOrCreate(request.body.phone)
      subscriber.firstName = request.body.first_name ?? subscriber.firstName
      subscriber.lastName = request.body.last_name ?? subscriber.lastName
      return { status: 'ok', data: view(desk, subscriber) }
    },
  )

  app.put<{ Body: { user_ns: string; field_name: string; value: string } }>(
    `${BASE}/subscriber/set-user-field-by-name`,
    { schema: { body: fieldBody } },
    async (request) => {
      const subscriber = desk.withNs(request.body.user_ns)
      if (!subscriber) return { status: 'error', message: 'Subscriber not found' }
      subscriber.fields.set(request.body.field_name, request.body.value)
      return { status: 'ok' }
    },
  )

  app.get<{ Querystring: { user_ns?: string; limit?: string; include_bot?: string } }>(
    `${BASE}/subscriber/chat-messages`,
    async (request) => {
      const { user_ns = '', limit = '10', include_bot = 'true' } = request.query
      const chat = desk.withNs(user_ns)?.chat ?? []
      const wanted = /^(true|1|yes)$/.test(include_bot) ? chat : chat.filter(({ type }) => type === 'in')
      const newest = wanted.slice(-(Number(limit) || 10)).reverse()
      return { data: newest.map(({ at, ...rest }) => ({ ...rest, created_at: new Date(at).toISOString() })) }
    },
  )

  app.post<{ Body: { user_ns: string; content: string } }>(
    `${BASE}/subscriber/send-text`,
    { schema: { body: textBody } },
    async (request) => sendText(desk, request.body.user_ns, request.body.content),
  )

  app.post<{ Body: { user_ns: string; data: { content: { messages: { text: string }[] } } } }>(
    `${BASE}/subscriber/send-content`,
    { schema: { body: contentBody } },
    async (request) => {
      const text = request.body.data.content.messages.map((message) => message.text).join('\n')
      return sendText(desk, request.body.user_ns, text)
    },
  )

  app.post<{ Body: TemplateBody }>(
    `${BASE}/subscriber/send-whatsapp-template-by-user-id`,
    { schema: { body: templateBody } },
    async (request) => sendTemplate(desk, request.body),
  )

  app.post(`${BASE}/whatsapp-template/list`, async () => ({
    data: Object.entries(TEMPLATES).flatMap(([name, { body }]) =>
      TEMPLATE_LANGUAGES.map((language) => ({
        name,
        language,
        status: 'APPROVED',
        components: [{ type: 'BODY', text: body[language] }],
      })),
    ),
  }))
}

function view(desk: ChateaDesk, subscriber: Subscriber) {
  const { userNs, phone, firstName, lastName, fields } = subscriber
  return {
    user_ns: userNs,
    user_id: phone,
    phone: `+${phone}`,
    name: [firstName, lastName].filter(Boolean).join(' '),
    first_name: firstName,
    last_name: lastName,
    is_last_message_in_last_24h: desk.inWindow(subscriber),
    user_fields: [...fields].map(([name, value]) => ({ name, value })),
  }
}
