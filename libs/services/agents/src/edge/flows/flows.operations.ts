import { idShape, nothing, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { flowView, flowWhole, graphShape, kitView, triedView } from './flow-shapes.ts'

const read = { scope: 'flows:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'flows:write', kind: 'write' } as const
const NOT_FOUND = { 'flow.not_found': 'not_found' } as const
const data = z.record(z.string().max(60), z.union([z.string().max(300), z.number(), z.boolean()]))
const EXAMPLE = {
  trigger: { on: 'person' },
  zone: 'America/Bogota',
  perDay: 100,
  start: 'hold',
  nodes: [{ id: 'hold', kind: 'call', operation: 'orders.hold', input: { id: '{{trigger.orderId}}' } }],
} as const

export const listFlows = operation({
  ...read,
  name: 'flows.list',
  summary: { es: 'Lista los flujos', en: 'List the flows' },
  http: ['GET', '/api/v1/flows'],
  input: z.object({ ...paging }),
  output: pageShape(flowView),
  errors: {},
})

export const flowKit = operation({
  ...read,
  name: 'flows.kit',
  summary: { es: 'Muestra con qué se arma un flujo', en: 'Show what a flow is made of' },
  details: 'Events with the fields that a flow sees of each, operations that it may call, and flows to begin with.',
  http: ['GET', '/api/v1/flows/kit'],
  input: z.object({}),
  output: kitView,
  errors: { 'http.unreachable': 'unavailable' },
})

export const findFlow = operation({
  ...read,
  name: 'flows.find',
  summary: { es: 'Muestra un flujo', en: 'Show a flow' },
  http: ['GET', '/api/v1/flows/:id'],
  input: z.object({ id: idShape }),
  output: flowWhole,
  errors: { ...NOT_FOUND, 'http.unreachable': 'unavailable' },
})

export const saveFlow = operation({
  ...write,
  name: 'flows.save',
  summary: { es: 'Guarda un flujo', en: 'Save a flow' },
  details:
    'Without an id a new one. A flow with problems is kept too; it cannot be published. What was published stays as it is: the next version is written.',
  http: ['POST', '/api/v1/flows'],
  input: z.object({
    id: idShape.optional(),
    name: z.string().trim().min(1).max(80),
    graph: graphShape,
    revision: z.number().int().optional().describe('the one that you saw; with an id'),
  }),
  output: flowWhole,
  risk: 'nothing',
  repeatable: false,
  errors: { ...NOT_FOUND, 'flow.changed': 'conflict', 'http.unreachable': 'unavailable' },
  example: { name: 'Retener', graph: { ...EXAMPLE, nodes: [...EXAMPLE.nodes] } },
})

export const publishFlow = operation({
  ...write,
  name: 'flows.publish',
  summary: { es: 'Publica un flujo', en: 'Publish a flow' },
  details:
    'From now on it begins by itself, in the right of the person who publishes it: each call needs a permission of that person, then and when it is made. Runs that are under way keep their version.',
  http: ['POST', '/api/v1/flows/:id/publish'],
  input: z.object({ id: idShape, revision: z.number().int().describe('the one that you saw') }),
  output: flowWhole,
  // no tool: a model must not let something act by itself
  risk: 'access',
  repeatable: false,
  undo: 'flows.pause',
  errors: {
    ...NOT_FOUND,
    'flow.changed': 'conflict',
    'flow.has_problems': 'conflict',
    'flow.person_needed': 'forbidden',
    'http.unreachable': 'unavailable',
  },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', revision: 3 },
})

export const pauseFlow = operation({
  ...write,
  name: 'flows.pause',
  summary: { es: 'Pausa un flujo', en: 'Pause a flow' },
  details: 'No run begins any more; those that are under way go on. Publish it again to resume.',
  http: ['POST', '/api/v1/flows/:id/pause'],
  input: z.object({ id: idShape }),
  output: flowWhole,
  risk: 'nothing',
  repeatable: true,
  errors: { ...NOT_FOUND, 'flow.not_published': 'conflict', 'http.unreachable': 'unavailable' },
})

export const removeFlow = operation({
  ...write,
  name: 'flows.remove',
  summary: { es: 'Quita un borrador de flujo', en: 'Remove a draft of a flow' },
  details:
    'One that was never published. What was published has runs and stays: it is paused. Save the same name and steps to have it again.',
  http: ['DELETE', '/api/v1/flows/:id'],
  input: z.object({ id: idShape, revision: z.number().int().optional().describe('the one that you saw') }),
  output: nothing,
  risk: 'nothing',
  repeatable: false,
  errors: { ...NOT_FOUND, 'flow.changed': 'conflict', 'flow.was_published': 'conflict' },
})

export const runFlow = operation({
  ...write,
  name: 'flows.run',
  summary: { es: 'Corre un flujo con un pedido', en: 'Run a flow with an order' },
  details: 'The published version, whatever begins it. With a `key` the same start makes one run.',
  http: ['POST', '/api/v1/flows/:id/runs'],
  input: z.object({ id: idShape, orderId: idShape, key: z.string().min(1).max(100).optional() }),
  output: z.object({ runId: idShape }),
  risk: 'message',
  repeatable: false,
  errors: {
    ...NOT_FOUND,
    'order.not_found': 'not_found',
    'flow.not_published': 'conflict',
    'flow.begun_before': 'conflict',
    'flow.used_up': 'too_many',
    'http.unreachable': 'unavailable',
    'operations.unreachable': 'unavailable',
  },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', orderId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a12' },
})

export const tryFlow = operation({
  ...read,
  name: 'flows.dry_run',
  summary: { es: 'Ensaya un flujo con un pedido', en: 'Try a flow with an order' },
  details:
    'Nothing is done: what reads is asked in the caller’s right, what writes is only described, waits are over at once. `graph`: what is drawn and not saved yet.',
  http: ['POST', '/api/v1/flows/dry-run'],
  input: z.object({
    graph: graphShape,
    orderId: idShape.optional(),
    data: data.default({}).describe('fields of the trigger, beside what the order tells'),
  }),
  output: triedView,
  errors: {
    'order.not_found': 'not_found',
    'http.unreachable': 'unavailable',
    'operations.unreachable': 'unavailable',
  },
  example: { orderId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a12', graph: { ...EXAMPLE, nodes: [...EXAMPLE.nodes] } },
})

export const exportFlow = operation({
  ...read,
  name: 'flows.export',
  summary: { es: 'Exporta un flujo como YAML de Kestra', en: 'Export a flow as Kestra YAML' },
  details: 'The newest version. Calls become HTTP requests to this platform with an API key from Kestra’s secrets.',
  http: ['GET', '/api/v1/flows/:id/export'],
  input: z.object({ id: idShape }),
  output: z.object({ fileName: z.string(), yaml: z.string() }),
  errors: {
    ...NOT_FOUND,
    'flow.has_problems': 'conflict',
    'flow.too_large_to_export': 'conflict',
    'http.unreachable': 'unavailable',
  },
})
