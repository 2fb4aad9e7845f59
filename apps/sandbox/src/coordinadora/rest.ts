import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bogotaInstant } from '../carriers/bogota.ts'
import { checker } from '../carriers/check.ts'
import { labelPdf } from '../carriers/label.ts'
import { Refusal } from '../carriers/refusal.ts'
import type { Party, Waybill } from '../carriers/waybill.ts'
import type { World } from '../world/world.ts'
import { STATES } from './codes.ts'
import type { Counter, GuideOrder } from './counter.ts'
import {
  type GuideBody,
  guideSchema,
  type LabelBody,
  labelSchema,
  type PartyBody,
  type PieceBody,
  type QuoteBody,
  quoteSchema,
} from './schemas.ts'
import { isLivingToken, issueToken, TOKEN_LIFE_SECONDS } from './token.ts'

const BASE = '/coordinadora/rest'
const DAY_MS = 86_400_000
const NOT_WELL_FORMED = ['DATOS_INVALIDOS', 'Los datos enviados no son válidos'] as const

const readQuote = checker<QuoteBody>(quoteSchema, ...NOT_WELL_FORMED)
const readGuide = checker<GuideBody>(guideSchema, ...NOT_WELL_FORMED)
const readLabels = checker<LabelBody>(labelSchema, ...NOT_WELL_FORMED)

/** Coordinadora's REST API of 2026, as this folder's README describes it. */
export function restRoutes(app: FastifyInstance, world: World, counter: Counter): void {
  const { clientId, clientSecret } = world.settings.coordinadora
  const guard = world.faults.guard('coordinadora', () => ({
    status: 500,
    body: problem('ERROR_INTERNO', 'Ocurrió un error inesperado'),
  }))
  const signedIn = async (request: FastifyRequest) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (!token || !isLivingToken(token, clientSecret)) {
      throw new Refusal(401, 'TOKEN_INVALIDO', 'El token no es válido o expiró')
    }
  }
  const door = { preHandler: [signedIn, guard] }

  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => sendRefusal(reply, error))

  app.post<{ Querystring: { grant_type?: string } }>(
    `${BASE}/oauth/token`,
    { preHandler: guard },
    async (request, reply) => {
      const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
      if (request.headers.authorization !== basic) return reply.code(401).send({ error: 'invalid_client' })
      if (request.query.grant_type !== 'client_credentials') {
        return reply.code(400).send({ error: 'unsupported_grant_type' })
      }
      const access_token = issueToken(clientId, clientSecret)
      return { access_token, token_type: 'Bearer', expires_in: TOKEN_LIFE_SECONDS }
    },
  )

  app.post(`${BASE}/cotizador/nacional`, door, async (request) => {
    const body = readQuote(request.body)
    const order = { parcels: body.detalle.map(piece), declared: body.valoracion, collect: body.valorRecaudo ?? 0 }
    const price = counter.quote(order, body.origen, body.destino)
    const variable = price.insurance + price.collection
    return {
      flete_total: price.freight + variable,
      flete_fijo: price.freight,
      flete_variable: variable,
      dias_entrega: price.days,
      tipo_trayecto: price.trip,
      peso_liquidado: price.chargedKg,
    }
  })

  app.post(`${BASE}/guias`, door, async (request, reply) => {
    const waybill = counter.create(orderOf(readGuide(request.body)))
    const { codigo_remision, id_remision, flete_total, dias_entrega, fecha_estimada } = guideView(waybill)
    const url_terceros = `${world.settings.publicUrl}${BASE}/rastreo/${waybill.number}`
    return reply
      .code(201)
      .send({ codigo_remision, id_remision, url_terceros, flete_total, dias_entrega, fecha_estimada })
  })

  app.get<{ Querystring: { referencia?: string } }>(`${BASE}/guias`, door, async (request) => ({
    guias: counter.withReference(request.query.referencia ?? '').map(guideView),
  }))

  app.get<{ Params: { number: string } }>(`${BASE}/guias/:number`, door, async (request) =>
    guideView(counter.get(request.params.number)),
  )

  app.delete<{ Params: { number: string } }>(`${BASE}/guias/:number`, door, async (request) => ({
    codigo_remision: counter.cancel(request.params.number).number,
    anulada: true,
  }))

  app.post(`${BASE}/etiquetas/imprimir`, door, async (request) => {
    const { guias } = readLabels(request.body)
    const label = await labelPdf(
      guias.map((number) => counter.get(number)),
      'COORDINADORA',
    )
    return { etiqueta: label.toString('base64'), formato: 'pdf', guias }
  })
}

function orderOf(body: GuideBody): GuideOrder {
  const collect = body.valorRecaudar ?? 0
  if ((body.nivelServicio === 22) !== collect > 0) {
    throw new Refusal(400, 'RECAUDO_NO_PERMITIDO', 'El recaudo va con el nivel de servicio 22, y solo con él', [
      'valorRecaudar',
    ])
  }
  return {
    reference: body.referencia,
    sender: party(body.remitente),
    recipient: party(body.destinatario),
    contents: body.contenido,
    parcels: body.detalle.map(piece),
    declared: body.valorDeclarado,
    collect,
    level: body.nivelServicio,
  }
}

const party = (body: PartyBody): Party => ({
  name: body.nombre,
  phone: body.telefono,
  address: body.direccion,
  city: body.ciudad,
})

const piece = (body: PieceBody) => ({
  units: body.unidades,
  weightKg: body.peso,
  lengthCm: body.largo,
  widthCm: body.ancho,
  heightCm: body.alto,
})

function guideView(waybill: Waybill) {
  const state = waybill.moves.at(-1)?.state ?? '0'
  return {
    codigo_remision: waybill.number,
    id_remision: waybill.id,
    referencia: waybill.reference,
    estado_codigo: state,
    estado_descripcion: STATES[state] ?? '',
    anulada: waybill.cancelled,
    fecha_creacion: bogotaInstant(waybill.createdAt),
    flete_total: waybill.price,
    dias_entrega: waybill.days,
    fecha_estimada: bogotaInstant(waybill.createdAt + waybill.days * DAY_MS),
    nivelServicio: waybill.collect > 0 ? 22 : 1,
    valorRecaudar: waybill.collect,
  }
}

function problem(codigo: string, mensaje: string, campos: readonly string[] = []) {
  return { isError: true, codigo, mensaje, ...(campos.length > 0 ? { campos } : {}) }
}

function sendRefusal(reply: FastifyReply, error: Error & { statusCode?: number }): FastifyReply {
  if (error instanceof Refusal) return reply.code(error.status).send(problem(error.code, error.message, error.fields))
  const status = error.statusCode ?? 500
  return reply
    .code(status)
    .send(status < 500 ? problem(...NOT_WELL_FORMED) : problem('ERROR_INTERNO', 'Ocurrió un error inesperado'))
}
