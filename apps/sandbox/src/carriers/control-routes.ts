import type { FastifyInstance } from 'fastify'
import type { World } from '../world/world.ts'
import { bogotaInstant } from './bogota.ts'
import { type CarrierDesk, rest, walk } from './desk.ts'
import { ledgerOf } from './ledger.ts'
import type { Waybill } from './waybill.ts'

const SHARED = '/sandbox/carriers/waybills'
const DEFAULT_EVERY_SECONDS = 2

const advanceBody = {
  type: 'object',
  additionalProperties: false,
  oneOf: [{ required: ['code'] }, { required: ['path'] }],
  properties: {
    code: { type: 'string', minLength: 1, maxLength: 12 },
    path: { type: 'string' },
    everySeconds: { type: 'number', minimum: 0, maximum: 86_400 },
  },
} as const

const secretBody = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: { secret: { type: 'string', minLength: 8, maxLength: 200 } },
} as const

interface Advance {
  readonly code?: string
  readonly path?: string
  readonly everySeconds?: number
}

/** `/sandbox/carriers/<id>/…`: show a parcel, move a parcel, take the secret of pushes; and one search over all carriers. */
export function carrierControl(app: FastifyInstance, world: World, desk: CarrierDesk): void {
  const ledger = ledgerOf(world)
  const base = `/sandbox/carriers/${desk.id}/waybills/:number`

  app.get<{ Params: { number: string } }>(base, async (request, reply) => {
    const waybill = ledger.find(desk.id, request.params.number)
    return waybill ? view(waybill, desk) : reply.code(404).send({ error: 'no such waybill' })
  })

  app.post<{ Params: { number: string }; Body: Advance }>(
    `${base}/advance`,
    { schema: { body: advanceBody } },
    async (request, reply) => {
      const waybill = ledger.find(desk.id, request.params.number)
      if (!waybill) return reply.code(404).send({ error: 'no such waybill' })
      if (waybill.cancelled) return reply.code(409).send({ error: 'the waybill is cancelled' })
      const { code, path, everySeconds = DEFAULT_EVERY_SECONDS } = request.body
      const steps = code === undefined ? desk.paths[path ?? ''] : one(desk.stepOf(code, waybill))
      if (!steps) return reply.code(400).send({ error: 'no such code or path', paths: Object.keys(desk.paths) })
      const ahead = code === undefined ? rest(desk, waybill, steps) : steps
      walk(world, desk, waybill, ahead, everySeconds * 1000)
      return reply.code(202).send({ number: waybill.number, steps: ahead, everySeconds })
    },
  )

  app.post<{ Body: { secret: string } }>(
    `/sandbox/carriers/${desk.id}/push-secret`,
    { schema: { body: secretBody } },
    async (request) => {
      desk.takeSecret(request.body.secret)
      return { carrier: desk.id }
    },
  )

  if (app.hasRoute({ method: 'GET', url: SHARED })) return
  app.get<{ Querystring: { reference?: string } }>(SHARED, async (request) => ({
    waybills: ledger.withReference(request.query.reference ?? '').map((waybill) => view(waybill)),
  }))
}

function one<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value]
}

function view({ moves, createdAt, ...waybill }: Waybill, desk?: CarrierDesk) {
  return {
    ...waybill,
    createdAt: new Date(createdAt).toISOString(),
    moves: moves.map((move) => ({
      ...move,
      at: bogotaInstant(move.at),
      ...(desk ? { description: desk.describe(move) } : {}),
    })),
  }
}
