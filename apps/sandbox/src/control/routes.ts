import type { FastifyInstance } from 'fastify'
import { FAULT_KINDS, type FaultOrder, faultTargets } from '../world/fault-kinds.ts'
import type { World } from '../world/world.ts'

const faultBody = (vendors: readonly string[]) => ({
  type: 'object',
  required: ['target', 'kind'],
  additionalProperties: false,
  properties: {
    target: { enum: faultTargets(vendors) },
    kind: { enum: [...FAULT_KINDS] },
    rate: { type: 'number', minimum: 0, maximum: 1, default: 1 },
    forSeconds: { type: 'number', exclusiveMinimum: 0, default: 60 },
    latencyMs: { type: 'number', minimum: 0, maximum: 60_000 },
    effect: { enum: ['none', 'done', 'either'] },
    limit: { type: 'boolean', default: false },
  },
})

const clockBody = {
  type: 'object',
  required: ['factor'],
  properties: { factor: { type: 'number', exclusiveMinimum: 0, maximum: 1_000_000 } },
} as const

/** The controls that all vendors share. Vendors add their own routes under `/sandbox/<vendor>`. */
export function controlRoutes(app: FastifyInstance, world: World, vendors: readonly string[]): void {
  app.get('/health/live', async () => ({ status: 'ok' }))
  app.get('/sandbox/state', async () => world.state())
  app.get<{ Querystring: { since?: string } }>('/sandbox/timings', async (request) =>
    world.timings.since(Date.parse(request.query.since ?? '') || 0),
  )
  app.post('/sandbox/reset', async () => {
    world.reset()
    return { reset: true }
  })

  app.post<{ Body: FaultOrder }>('/sandbox/faults', { schema: { body: faultBody(vendors) } }, async (request, reply) =>
    reply.code(201).send(world.faults.add(request.body)),
  )
  app.get('/sandbox/faults', async () => ({ faults: world.faults.list() }))
  app.delete('/sandbox/faults', async () => {
    world.faults.clear()
    return { faults: [] }
  })

  app.get('/sandbox/clock', async () => clockState(world))
  app.post<{ Body: { factor: number } }>('/sandbox/clock', { schema: { body: clockBody } }, async (request) => {
    world.clock.setFactor(request.body.factor)
    return clockState(world)
  })
}

function clockState(world: World) {
  return { factor: world.clock.factor, now: world.clock.now().toISOString(), waiting: world.clock.pending() }
}
