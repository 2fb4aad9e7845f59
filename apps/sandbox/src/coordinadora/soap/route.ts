import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refusal } from '../../carriers/refusal.ts'
import type { World } from '../../world/world.ts'
import type { Counter } from '../counter.ts'
import { type Fields, faultXml, readCall, response, SoapFault, text } from './envelope.ts'
import { OPERATIONS } from './operations.ts'

const PATH = '/coordinadora/soap/guias/1.6/server.php'
const XML = 'text/xml; charset=utf-8'

/** SOAP guias 1.6, rpc/encoded. Every refusal is a fault with HTTP 500, as on the vendor’s server. */
export function soapRoute(app: FastifyInstance, world: World, counter: Counter): void {
  app.addContentTypeParser(
    ['text/xml', 'application/xml', 'application/soap+xml'],
    { parseAs: 'string' },
    (_r, body, done) => done(null, body),
  )
  const preHandler = world.faults.guard('coordinadora', () => ({
    status: 500,
    body: faultXml('Server', 'Error interno del servidor'),
    contentType: XML,
  }))
  app.setErrorHandler(async (error, _request, reply) => sendFault(reply, error))

  app.post<{ Body: string }>(PATH, { preHandler }, async (request, reply) => {
    const { operation, p } = readCall(String(request.body ?? ''))
    const act = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined
    if (!act) throw new SoapFault('SOAP-ENV:Client', `Procedure '${operation}' not present`)
    authenticate(p, world)
    const value = await act(p, counter, world.settings.publicUrl)
    return reply.type(XML).send(response(operation, value))
  })
}

function authenticate(p: Fields, world: World): void {
  const { soapClientId, soapUser, soapPassword } = world.settings.coordinadora
  const key = createHash('sha256').update(soapPassword).digest('hex')
  const known =
    text(p, 'id_cliente') === soapClientId && text(p, 'usuario') === soapUser && text(p, 'clave').toLowerCase() === key
  if (!known) throw new SoapFault('Client', 'Error, acceso denegado: usuario o clave inválidos')
}

function sendFault(reply: FastifyReply, error: unknown): FastifyReply {
  const said = error instanceof SoapFault || error instanceof Refusal
  const code = said ? error.code : 'Server'
  const message = said ? error.message : 'Error interno del servidor'
  return reply.code(500).type(XML).send(faultXml(code, message))
}
