import { idShape, instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { RUN_STATES } from '../domain/room/playbooks.ts'

const playbookView = z
  .object({
    id: z.string(),
    summary: z.object({ es: z.string(), en: z.string() }),
    detectors: z.array(z.string()),
    asks: z.array(z.string()),
    operations: z.array(z.string()),
  })
  .meta({ id: 'Playbook' })
const runView = z
  .object({
    id: idShape,
    incidentId: idShape,
    playbook: z.string(),
    state: z.enum(RUN_STATES),
    askedBy: z.string(),
    askedAt: instantShape,
    approvedBy: z.string().nullable(),
    endedAt: instantShape.nullable(),
    counts: z.record(z.string(), z.number().int()).describe('steps by state'),
    steps: z
      .array(
        z.object({
          n: z.number().int(),
          about: z.string(),
          operation: z.string(),
          state: z.enum(['planned', 'done', 'settled', 'failed', 'withheld']),
          code: z.string().nullable(),
        }),
      )
      .describe('the first hundred'),
  })
  .meta({ id: 'PlaybookRun' })
const RUN_NOT_FOUND = { 'playbook.run_not_found': 'not_found' } as const
const write = { scope: 'playbooks:write', kind: 'write', repeatable: false, output: runView } as const

export const listPlaybooks = operation({
  name: 'playbooks.list',
  summary: { es: 'Lista los planes de acción', en: 'List playbooks' },
  http: ['GET', '/api/v1/playbooks'],
  input: z.object({}),
  output: z.object({ data: z.array(playbookView) }),
  scope: 'playbooks:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
export const proposeRun = operation({
  ...write,
  name: 'playbooks.propose',
  summary: { es: 'Ensaya un plan de acción', en: 'Propose a playbook' },
  details: 'The dry run: answers every step that it would take, and takes none.',
  http: ['POST', '/api/v1/playbooks/runs'],
  input: z.object({
    incidentId: idShape,
    playbook: z.string().max(40),
    input: z.record(z.string().max(40), z.string().max(200)).default({}),
  }),
  risk: 'nothing',
  errors: {
    'incident.not_found': 'not_found',
    'playbook.does_not_fit': 'invalid',
    'playbook.input_missing': 'invalid',
  },
  example: { incidentId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', playbook: 'stop_ship' },
})
export const findRun = operation({
  name: 'playbooks.find',
  summary: { es: 'Muestra una ejecución', en: 'Show a run of a playbook' },
  http: ['GET', '/api/v1/playbooks/runs/:id'],
  input: z.object({ id: idShape }),
  output: runView,
  scope: 'playbooks:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: RUN_NOT_FOUND,
})
export const approveRun = operation({
  ...write,
  name: 'playbooks.approve',
  summary: { es: 'Aprueba y ejecuta un plan', en: 'Approve a playbook and run it' },
  details: 'Takes the steps of the dry run, each once. Who approves is named in the audit of each step.',
  http: ['POST', '/api/v1/playbooks/runs/:id/approve'],
  input: z.object({ id: idShape }),
  risk: 'waybill',
  undo: 'playbooks.stop',
  errors: { ...RUN_NOT_FOUND, 'playbook.not_proposed': 'conflict', 'playbook.not_yours': 'forbidden' },
})
export const stopRun = operation({
  ...write,
  name: 'playbooks.stop',
  summary: { es: 'Detiene una ejecución', en: 'Stop a run' },
  details: 'What was done stays done; the rest stays undone.',
  http: ['POST', '/api/v1/playbooks/runs/:id/stop'],
  input: z.object({ id: idShape }),
  risk: 'nothing',
  errors: { ...RUN_NOT_FOUND, 'playbook.ended': 'conflict' },
})
