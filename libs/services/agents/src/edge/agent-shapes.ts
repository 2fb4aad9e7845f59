import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { EVENT_TRIGGERS, RISKS } from '../domain/agents/agent.ts'
import { ENDS } from '../domain/runs/run-events.ts'
import { APPROVAL_STATES, RUN_STATES } from '../usecases/ports.ts'

const words = z.object({ es: z.string(), en: z.string() })
const operationName = z.string().regex(/^[a-z_]+(\.[a-z_]+)+$/)
export const agentId = z.string().regex(/^[a-z][a-z-]{1,39}$/)

/** What a tenant may change of an agent. */
export const agentSettings = {
  instructions: z.string().min(1).max(8000),
  tools: z.array(operationName).max(60),
  policy: z.object({
    free: z.array(z.enum(RISKS)).describe('writes of these risks need no person'),
    always: z.array(operationName).describe('operations that always need one'),
    freeUpTo: z.number().min(0).describe('pesos; a larger sum needs a person'),
    minutes: z.number().int().min(1).max(10_080).describe('an approval is over after this time'),
  }),
  budget: z.object({
    steps: z.number().int().min(1).max(50).describe('most questions to the model'),
    seconds: z.number().int().min(5).max(3600).describe('without the waiting for people'),
    costMicros: z.number().int().min(0).describe('millionths of a US dollar'),
  }),
  triggers: z.array(
    z.discriminatedUnion('on', [
      z.object({ on: z.literal('event'), event: z.enum(EVENT_TRIGGERS) }),
      z.object({ on: z.literal('daily'), at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
    ]),
  ),
  enabled: z.boolean().describe('whether triggers start it'),
}
export const agentView = z
  .object({
    id: agentId,
    name: words,
    purpose: words,
    confined: z.boolean().describe('it may touch only what its task names'),
    ...agentSettings,
  })
  .meta({ id: 'Agent' })

export const receipt = z
  .object({
    call: z.number().int(),
    operation: z.string(),
    kind: z.enum(['read', 'write']),
    risk: z.enum(RISKS),
    title: words,
    text: words.describe('what was done, by whose leave, and how it ended: for people'),
    input: z.record(z.string(), z.unknown()),
    hash: z.string().describe('SHA-256 of the operation and its input: what an approval is bound to'),
    outcome: z.enum(['planned', 'asked', 'called', 'done', 'refused', 'unknown', 'described']),
    code: z.string().nullable(),
    at: instantShape,
    approval: z
      .object({
        decision: z.enum(['approved', 'denied', 'expired']).nullable(),
        by: z.string().nullable(),
        person: z
          .object({ name: z.string(), email: z.string() })
          .nullable()
          .describe('who it is, as the reader may see people'),
        at: instantShape.nullable(),
        note: z.string().nullable(),
      })
      .nullable(),
    undo: z.string().nullable().describe('the operation that takes it back'),
    undone: z.object({ at: instantShape, by: z.string() }).nullable(),
  })
  .meta({ id: 'AgentReceipt' })

const run = {
  id: idShape,
  agent: agentId,
  task: z.string(),
  state: z.enum(RUN_STATES),
  end: z.enum(ENDS).nullable(),
  reason: z.string().nullable().describe('a code'),
  orderId: idShape.nullable(),
  dryRun: z.boolean(),
  startedBy: z.object({ kind: z.enum(['person', 'event', 'cron', 'program']), id: z.string() }),
  asks: z.number().int().describe('questions to the model'),
  costMicros: z.number().int().describe('millionths of a US dollar'),
  createdAt: instantShape,
  endedAt: instantShape.nullable(),
}
export const runView = z.object(run).meta({ id: 'AgentRun' })
export const runWithSteps = z
  .object({
    ...run,
    facts: z.record(z.string(), z.string()),
    models: z.array(z.string()),
    text: z.string().nullable().describe('what the agent said in the end'),
    said: z.array(z.string()).describe('what it said on the way'),
    faults: z.array(z.string()).describe('codes of what the model did wrong'),
    receipts: z.array(receipt),
  })
  .meta({ id: 'AgentRunWithSteps' })

export const approvalView = z
  .object({
    id: idShape,
    runId: idShape,
    agent: agentId,
    operation: z.string(),
    input: z.record(z.string(), z.unknown()),
    hash: z.string(),
    why: z.string().describe('the rule of the policy: `risk:waybill`, `amount:250000`, `always`'),
    orderId: idShape.nullable(),
    state: z.enum(APPROVAL_STATES),
    askedAt: instantShape,
    expiresAt: instantShape,
    decidedAt: instantShape.nullable(),
    decidedBy: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'AgentApproval' })
