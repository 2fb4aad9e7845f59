import { createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { WhatsappDesk } from './desk.ts'
import { GraphError, graphErrorBody } from './graph-error.ts'
import { readMultipart } from './multipart.ts'
import { markAsRead, send } from './send.ts'
import { TEMPLATE_LANGUAGES, TEMPLATES } from './templates.ts'
import { isMarkAsRead } from './validate.ts'

const BASE = '/whatsapp/:version'
const MEDIA_PATH = '/whatsapp/lookaside/media'
/** How long the URL of a file works: five minutes of machine time. */
const MEDIA_URL_MS = 300_000

interface ById {
  Params: { id: string }
}

/** The Graph API of one business number: messages, media, templates. */
export function graphRoutes(app: FastifyInstance, desk: WhatsappDesk): void {
  const { accessToken, appSecret, phoneNumberId, wabaId } = desk.world.settings.whatsapp
  const signedIn = async (request: FastifyRequest) => {
    if (request.headers.authorization === `Bearer ${accessToken}`) return
    throw new GraphError(190, 'Authentication failed')
  }
  const guard = desk.world.faults.guard('whatsapp', (_request, { limit }) => {
    const error = limit
      ? new GraphError(130429, 'Cloud API message throughput has been reached')
      : new GraphError(131000, 'Message failed to send due to an unknown error')
    return { status: error.status, body: graphErrorBody(error) }
  })
  app.addHook('preHandler', signedIn)
  app.addHook('preHandler', guard)
  app.addContentTypeParser(/^multipart\/form-data/, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => sendError(desk, reply, error))

  const own = (id: string, mine: string) => {
    if (id === mine) return
    throw new GraphError(100, 'Unsupported request. The object does not exist or permissions are missing', 33)
  }

  app.post<ById>(`${BASE}/:id/messages`, async (request) => {
    own(request.params.id, phoneNumberId)
    return isMarkAsRead(request.body) ? markAsRead(desk, request.body) : send(desk, request.body)
  })

  app.post<ById>(`${BASE}/:id/media`, async (request) => {
    own(request.params.id, phoneNumberId)
    const parts = Buffer.isBuffer(request.body)
      ? readMultipart(request.body, request.headers['content-type'] ?? '')
      : []
    const file = parts.find(({ name }) => name === 'file')
    const type = parts.find(({ name }) => name === 'type')?.bytes.toString() ?? file?.contentType
    const product = parts.find(({ name }) => name === 'messaging_product')?.bytes.toString()
    if (!file || !type || product !== 'whatsapp')
      throw new GraphError(100, 'messaging_product, file and type are needed')
    return { id: desk.media.add(Buffer.from(file.bytes), type).id }
  })

  app.get<ById>(`${BASE}/:id`, async (request) => {
    if (request.params.id === phoneNumberId) return { id: phoneNumberId, verified_name: 'Tienda Demo' }
    const media = desk.media.get(request.params.id)
    if (!media) throw new GraphError(100, 'Unsupported get request. The object does not exist', 33)
    const expires = Date.now() + MEDIA_URL_MS
    return {
      messaging_product: 'whatsapp',
      url: `${desk.world.settings.publicUrl}${MEDIA_PATH}/${media.id}?ext=${expires}`,
      mime_type: media.mimeType,
      sha256: media.sha256,
      file_size: media.bytes.length,
      id: media.id,
    }
  })

  app.get<ById & { Querystring: { ext?: string } }>(`${MEDIA_PATH}/:id`, async (request, reply) => {
    const media = desk.media.get(request.params.id)
    if (!media || !(Number(request.query.ext) > Date.now())) throw new GraphError(131052, 'The media URL has expired')
    return reply.type(media.mimeType).send(media.bytes)
  })

  app.get<ById & { Querystring: { appsecret_proof?: string } }>(`${BASE}/:id/phone_numbers`, async (request) => {
    own(request.params.id, wabaId)
    const { appsecret_proof: proof } = request.query
    if (proof !== undefined && proof !== createHmac('sha256', appSecret).update(accessToken).digest('hex'))
      throw new GraphError(100, 'Invalid appsecret_proof provided in the API argument')
    return { data: [{ id: phoneNumberId }], paging: { cursors: {} } }
  })

  app.get<ById>(`${BASE}/:id/message_templates`, async (request) => {
    own(request.params.id, wabaId)
    return { data: templateList(desk), paging: { cursors: {} } }
  })
}

function templateList(desk: WhatsappDesk) {
  return Object.entries(TEMPLATES).flatMap(([name, { category, body, quickReplies }], index) =>
    TEMPLATE_LANGUAGES.map((language, place) => ({
      id: String(300_000_000_000_000 + index * 2 + place),
      name,
      language,
      status: desk.templates.of(name),
      category: category.toUpperCase(),
      components: [
        { type: 'BODY', text: body[language] },
        ...(quickReplies[language].length > 0
          ? [{ type: 'BUTTONS', buttons: quickReplies[language].map((text) => ({ type: 'QUICK_REPLY', text })) }]
          : []),
      ],
    })),
  )
}

function sendError(desk: WhatsappDesk, reply: FastifyReply, error: Error & { statusCode?: number }): FastifyReply {
  const known = error instanceof GraphError ? error : undefined
  const broken = (error.statusCode ?? 500) >= 500
  const told =
    known ?? (broken ? new GraphError(131000, 'Unexpected error') : new GraphError(100, 'The request is not readable'))
  desk.counts.refused[told.code] = (desk.counts.refused[told.code] ?? 0) + 1
  return reply.code(told.status).send(graphErrorBody(told))
}
