import { idShape, operation, pageShape, paging, timeline } from '@litper/platform/operations'
import { z } from 'zod'
import { APPROVAL_STATES, RUN_STATES } from '../usecases/ports.ts'
import { agentId, approvalView, runView, runWithSteps } from './agent-shapes.ts'

const read = { scope: 'agents:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'agents:write', kind: 'write', repeatable: false } as const
const NOT_FOUND = { 'run.not_found': 'not_found' } as const

export const listRuns = operation({
  ...read,
  name: 'agent_runs.list',
  summary: { es: 'Lista lo que hicieron los agentes', en: 'List the runs of agents' },
  http: ['GET', '/api/v1/agents/runs'],
  input: z.object({
    agent: agentId.optional(),
    state: z.enum(RUN_STATES).optional(),
    orderId: idShape.optional(),
    ...paging,
  }),
  output: pageShape(runView),
  errors: {},
})

export const findRun = operation({
  ...read,
  name: 'agent_runs.find',
  summary: { es: 'Muestra una tarea de un agente con sus recibos', en: 'Show a run with its receipts' },
  http: ['GET', '/api/v1/agents/runs/:id'],
  input: z.object({ id: idShape }),
  output: runWithSteps,
  errors: NOT_FOUND,
})

export const replayRun = operation({
  ...read,
  name: 'agent_runs.replay',
  summary: { es: 'Repite las decisiones de una tarea sin modelo', en: 'Decide a run again without a model' },
  details: 'Nothing is called. `same` says whether each decision came out byte for byte as it was recorded.',
  http: ['GET', '/api/v1/agents/runs/:id/replay'],
  input: z.object({ id: idShape }),
  output: z.object({ same: z.boolean(), decisions: z.number().int(), differsAt: z.number().int().nullable() }),
  errors: NOT_FOUND,
})

export const cancelRun = operation({
  ...write,
  name: 'agent_runs.cancel',
  summary: { es: 'Detiene una tarea de un agente', en: 'Cancel a run' },
  http: ['POST', '/api/v1/agents/runs/:id/cancel'],
  input: z.object({ id: idShape, reason: z.string().min(1).max(300).optional() }),
  output: runWithSteps,
  risk: 'nothing',
  errors: { ...NOT_FOUND, 'run.over': 'conflict' },
})

export const undoCall = operation({
  ...write,
  name: 'agent_runs.undo',
  summary: { es: 'Deshace una acción de un agente', en: 'Undo an action of an agent' },
  details: 'By the operation that takes it back, which the caller must be allowed to call.',
  http: ['POST', '/api/v1/agents/runs/:id/calls/:call/undo'],
  input: z.object({ id: idShape, call: z.number().int().min(0).max(999) }),
  output: runWithSteps,
  risk: 'access',
  repeatable: true,
  errors: {
    ...NOT_FOUND,
    'action.not_undoable': 'conflict',
    'action.not_yours': 'forbidden',
    'action.undo_refused': 'conflict',
    'operations.unknown': 'not_found',
  },
})

export const runTimeline = operation({
  ...timeline,
  scope: 'agents:read',
  name: 'agent_runs.timeline',
  summary: {
    es: 'Cuenta lo que hicieron agentes y flujos con un pedido',
    en: 'Tell what agents and flows did about an order',
  },
  http: ['GET', '/api/v1/agents/timeline'],
})

export const listApprovals = operation({
  ...read,
  name: 'approvals.list',
  summary: { es: 'Lista lo que los agentes piden aprobar', en: 'List what agents ask leave for' },
  http: ['GET', '/api/v1/agents/approvals'],
  input: z.object({ state: z.enum(APPROVAL_STATES).default('open'), ...paging }),
  output: pageShape(approvalView),
  errors: {},
})

const decision = {
  scope: 'agents:write',
  kind: 'write',
  repeatable: false,
  input: z.object({
    id: idShape,
    hash: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .describe('of what was shown: another input is another approval'),
    note: z.string().min(1).max(500).optional(),
  }),
  output: approvalView,
  // no tool: a model must not allow its own actions
  risk: 'access',
  errors: {
    'approval.not_found': 'not_found',
    'approval.changed': 'conflict',
    'approval.over': 'conflict',
    'approval.person_needed': 'forbidden',
    'approval.not_yours': 'forbidden',
  },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', hash: '0'.repeat(64) },
} as const

export const approve = operation({
  ...decision,
  name: 'approvals.approve',
  summary: { es: 'Aprueba una acción de un agente', en: 'Approve an action of an agent' },
  details: 'By a person who may call that operation too.',
  http: ['POST', '/api/v1/agents/approvals/:id/approve'],
})

export const deny = operation({
  ...decision,
  name: 'approvals.deny',
  summary: { es: 'Niega una acción de un agente', en: 'Deny an action of an agent' },
  http: ['POST', '/api/v1/agents/approvals/:id/deny'],
})
