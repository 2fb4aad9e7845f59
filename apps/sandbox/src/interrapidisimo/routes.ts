import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checker } from '../carriers/check.ts'
import { labelPdf } from '../carriers/label.ts'
import { Refusal } from '../carriers/refusal.ts'
import type { World } from '../world/world.ts'
import { type Counter, SERVICES } from './counter.ts'
import {
  type AdmissionBody,
  admissionSchema,
  type CancelBody,
  cancelSchema,
  type LabelsBody,
  labelsSchema,
  type StatesBody,
  statesSchema,
} from './schemas.ts'
import { admissionView, quoteView, referenceView, statesView } from './views.ts'

const CREDIT = '/interrapidisimo/ApiVentaCredito/api'
const QUOTE =
  '/interrapidisimo/ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago/:idCliente/:origen/:destino/:peso/:valor/:tipoEntrega/:fecha/:contrapago'
const NAME = 'INTERRAPIDISIMO'
const WRONG = ['DATOS_INVALIDOS', 'Los datos enviados no son válidos'] as const

const readAdmission = checker<AdmissionBody>(admissionSchema, ...WRONG)
const readStates = checker<StatesBody>(statesSchema, ...WRONG)
const readCancel = checker<CancelBody>(cancelSchema, ...WRONG)
const readLabels = checker<LabelsBody>(labelsSchema, ...WRONG)

type QuoteParams = Record<'origen' | 'destino' | 'peso' | 'valor' | 'fecha' | 'contrapago', string>

/** The B2B REST API of manual GCV-COR, as this folder's README describes it. */
export function restRoutes(app: FastifyInstance, world: World, counter: Counter): void {
  const { appSignature, bearer } = world.settings.interrapidisimo
  const signedIn = async (request: FastifyRequest) => {
    const { 'x-app-signature': signature, 'x-app-security_token': token } = request.headers
    if (signature === appSignature && token === `Bearer ${bearer}`) return
    throw new Refusal(401, 'NO_AUTORIZADO', 'Authorization has been denied for this request.')
  }
  const guard = world.faults.guard('interrapidisimo', () => ({ status: 500, body: BROKEN }))
  app.addHook('preHandler', signedIn)
  app.addHook('preHandler', guard)
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => refuse(reply, error))

  app.get<{ Params: QuoteParams }>(QUOTE, async ({ params }) => {
    const { origen, destino, peso, valor, fecha, contrapago } = params
    const weightKg = Number(peso)
    const declared = Number(valor)
    const wrong = !(weightKg > 0) || !(declared >= 0) || !/^\d{2}-\d{2}-\d{4}$/.test(fecha)
    if (wrong) throw new Refusal(400, ...WRONG)
    const parcel = { weightKg, lengthCm: 1, widthCm: 1, heightCm: 1 }
    const price = counter.quote(parcel, origen, destino, declared, /^true$/i.test(contrapago) ? declared : 0)
    return Object.entries(SERVICES)
      .filter(([, service]) => service.fits(price.chargedKg))
      .map(([id, { name }]) => quoteView(Number(id), name, price, world.clock.ms()))
  })

  app.post(`${CREDIT}/Admision/InsertarAdmision`, async (request) => {
    const { waybill, tariff } = counter.admit(readAdmission(request.body))
    return admissionView(waybill, tariff)
  })

  for (const path of ['ObtenerBase64PdfPreGuia', 'ObtenerBase64PdfPreGuiaFormatoPeq']) {
    app.get<{ Params: { number: string } }>(`${CREDIT}/Admision/${path}/:number`, async (request, reply) =>
      sendLabels(reply, counter, [request.params.number]),
    )
  }
  app.post(`${CREDIT}/Admision/ObtenerBase64PdfPreGuias`, async (request, reply) =>
    sendLabels(reply, counter, readLabels(request.body).ListaNumPreenvio),
  )

  app.post(`${CREDIT}/ClientesCredito/ConsultarEstadosGuiasCliente`, async (request) =>
    readStates(request.body).numeroGuias.flatMap((number) => {
      const waybill = counter.find(number)
      return waybill ? [statesView(waybill)] : []
    }),
  )

  app.post(`${CREDIT}/Admision/AnularPreenvio`, async (request) => ({
    numeroPreenvio: counter.cancel(readCancel(request.body).numeroPreenvio).number,
    estado: 34,
    mensaje: 'PreAnulado',
  }))

  app.get<{ Params: { referencia: string } }>(
    `${CREDIT}/Admision/ConsultarPreenviosPorReferencia/:idCliente/:referencia`,
    async (request) => counter.withReference(request.params.referencia).map(referenceView),
  )
}

const BROKEN = { Message: 'An error has occurred.' } as const

async function sendLabels(reply: FastifyReply, counter: Counter, numbers: readonly (string | number)[]) {
  const label = await labelPdf(
    numbers.map((number) => counter.get(number)),
    NAME,
  )
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(label.toString('base64')))
}

function refuse(reply: FastifyReply, error: Error & { statusCode?: number }): FastifyReply {
  const [Codigo, Mensaje] = WRONG
  if (!(error instanceof Refusal)) {
    const status = error.statusCode ?? 500
    return reply.code(status).send(status < 500 ? { Codigo, Mensaje } : BROKEN)
  }
  if (error.status === 401) return reply.code(401).send({ Message: error.message })
  const fields = error.fields.length > 0 ? { Campos: error.fields } : {}
  return reply.code(error.status).send({ Codigo: error.code, Mensaje: error.message, ...fields })
}
