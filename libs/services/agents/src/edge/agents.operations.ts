import { idShape, operation, pageShape } from '@litper/platform/operations'
import { z } from 'zod'
import { agentId, agentSettings, agentView } from './agent-shapes.ts'

const read = { scope: 'agents:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const NOT_FOUND = { 'agent.not_found': 'not_found' } as const

export const listAgents = operation({
  ...read,
  name: 'agents.list',
  summary: { es: 'Lista los agentes', en: 'List the agents' },
  http: ['GET', '/api/v1/agents'],
  input: z.object({}),
  output: pageShape(agentView),
  errors: {},
})

export const findAgent = operation({
  ...read,
  name: 'agents.find',
  summary: { es: 'Muestra un agente', en: 'Show an agent' },
  http: ['GET', '/api/v1/agents/:id'],
  input: z.object({ id: agentId }),
  output: agentView,
  errors: NOT_FOUND,
})

export const changeAgent = operation({
  name: 'agents.change',
  summary: { es: 'Cambia un agente', en: 'Change an agent' },
  details: 'What is given takes the place of what was set. Runs that go on keep what they began with.',
  http: ['PATCH', '/api/v1/agents/:id'],
  input: z.object({ id: agentId, ...z.object(agentSettings).partial().shape }),
  output: agentView,
  scope: 'agent_settings:write',
  kind: 'write',
  risk: 'access',
  repeatable: true,
  errors: NOT_FOUND,
  example: { id: 'novedades', enabled: true },
})

export const startAgent = operation({
  name: 'agents.start',
  summary: { es: 'Pone a trabajar a un agente', en: 'Put an agent to work' },
  details:
    'Answers at once; read the run to follow it. The run may do no more than the agent and its caller both may. `facts` names what it is about: orderId, waybillId, number, conversationId. With a `key` the same start makes one run.',
  http: ['POST', '/api/v1/agents/:id/runs'],
  input: z.object({
    id: agentId,
    text: z.string().min(1).max(4000).optional().describe('what is wanted; absent: the agent’s own task'),
    facts: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(300)).default({}),
    dryRun: z.boolean().default(false).describe('writes are only described'),
    key: z.string().min(1).max(200).optional(),
  }),
  output: z.object({ runId: idShape.nullable().describe('null: the key has its run already') }),
  scope: 'agents:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: false,
  errors: NOT_FOUND,
  example: { id: 'operaciones', text: '¿Cuáles están retrasados?' },
})
