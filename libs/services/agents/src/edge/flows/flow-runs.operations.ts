import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { FLOW_RUN_STATES } from '../../usecases/flows/ports.ts'
import { flowRunView, flowRunWhole } from './flow-shapes.ts'

const read = { scope: 'flows:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'flows:write', kind: 'write', risk: 'nothing' } as const
const NOT_FOUND = { 'run.not_found': 'not_found' } as const

export const listFlowRuns = operation({
  ...read,
  name: 'flow_runs.list',
  summary: { es: 'Lista lo que hicieron los flujos', en: 'List the runs of flows' },
  http: ['GET', '/api/v1/flows/runs'],
  input: z.object({
    flowId: idShape.optional(),
    orderId: idShape.optional(),
    state: z.enum(FLOW_RUN_STATES).optional(),
    needsPerson: z.boolean().optional().describe('those that failed, and that nobody has taken note of'),
    ...paging,
  }),
  output: pageShape(flowRunView),
  errors: {},
})

export const findFlowRun = operation({
  ...read,
  name: 'flow_runs.find',
  summary: { es: 'Muestra una corrida con su recibo', en: 'Show a run with its receipt' },
  http: ['GET', '/api/v1/flows/runs/:id'],
  input: z.object({ id: idShape }),
  output: flowRunWhole,
  errors: NOT_FOUND,
})

export const cancelFlowRun = operation({
  ...write,
  name: 'flow_runs.cancel',
  summary: { es: 'Detiene una corrida', en: 'Cancel a run' },
  details: 'A call that is being made is not broken off: try again when it has ended.',
  http: ['POST', '/api/v1/flows/runs/:id/cancel'],
  input: z.object({ id: idShape }),
  output: flowRunWhole,
  repeatable: false,
  errors: { ...NOT_FOUND, 'run.over': 'conflict', 'run.is_calling': 'conflict' },
})

export const acknowledgeFlowRun = operation({
  ...write,
  name: 'flow_runs.acknowledge',
  summary: { es: 'Marca una corrida fallida como vista', en: 'Take note of a run that failed' },
  http: ['POST', '/api/v1/flows/runs/:id/acknowledge'],
  input: z.object({ id: idShape }),
  output: flowRunWhole,
  repeatable: true,
  errors: { ...NOT_FOUND, 'run.not_over': 'conflict' },
})
