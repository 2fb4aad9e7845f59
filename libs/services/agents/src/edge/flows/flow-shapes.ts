import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { MOST_PER_DAY, NODE_KINDS, OPERATORS } from '../../domain/flows/flow.ts'
import { FLOW_EVENT_NAMES } from '../../domain/flows/flow-events.ts'
import { FLOW_ENDS, STEP_STATES } from '../../domain/flows/flow-run.ts'
import { FLOW_RUN_STATES, FLOW_STATES } from '../../usecases/flows/ports.ts'

const words = z.object({ es: z.string(), en: z.string() })
const scalar = z.union([z.string().max(2000), z.number(), z.boolean()])
const nodeId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
const link = nodeId.optional()
const test = z
  .object({
    left: z.string().max(120).describe('`trigger.total`, `steps.<id>.state`; in the trigger’s tests the field alone'),
    operator: z.enum(OPERATORS),
    value: scalar.optional(),
  })
  .meta({ id: 'FlowTest' })
const tests = z.array(test).max(10)
const node = {
  id: nodeId,
  title: z.string().max(80).optional(),
  place: z.object({ x: z.number(), y: z.number() }).optional().describe('where a person moved it to'),
}
const nodeShape = z
  .discriminatedUnion('kind', [
    z.object({ ...node, kind: z.literal('condition'), tests, yes: link, no: link }),
    z.object({ ...node, kind: z.literal('wait'), minutes: z.number().int(), next: link }),
    z.object({
      ...node,
      kind: z.literal('call'),
      operation: z.string().max(80),
      input: z
        .record(z.string().max(60), scalar)
        .describe('texts may hold `{{trigger.orderId}}` and `{{steps.<id>.<field>}}`'),
      ask: z.boolean().optional().describe('a person is asked first in any case'),
      next: link,
      refused: link.describe('where a refusal leads; absent: it ends the run'),
    }),
    z.object({ ...node, kind: z.literal('end') }),
  ])
  .meta({ id: 'FlowNode' })
const trigger = z
  .discriminatedUnion('on', [
    z.object({ on: z.literal('event'), event: z.enum(FLOW_EVENT_NAMES), tests }),
    z.object({ on: z.literal('cron'), cron: z.string().max(100).describe('five fields, in the zone') }),
    z.object({ on: z.literal('person') }),
  ])
  .meta({ id: 'FlowTrigger' })
export const graphShape = z
  .object({
    trigger,
    zone: z.string().max(60).describe('IANA'),
    perDay: z.number().int().min(1).max(MOST_PER_DAY).describe('most runs that begin in a day of the zone'),
    start: link,
    nodes: z.array(nodeShape).max(60),
  })
  .meta({ id: 'FlowGraph' })

const problem = z
  .object({
    node: z.string().nullable().describe('null: of the flow or its trigger'),
    field: z.string().nullable(),
    code: z.string(),
    what: z.string().nullable(),
  })
  .meta({ id: 'FlowProblem' })

const flow = {
  id: idShape,
  name: z.string(),
  state: z.enum(FLOW_STATES),
  newest: z.number().int().describe('the version that is written on'),
  current: z.number().int().nullable().describe('the version that runs begin with'),
  revision: z.number().int().describe('counts the savings: name the one that you saw when you save'),
  trigger,
  updatedAt: instantShape,
}
export const flowView = z.object(flow).meta({ id: 'Flow' })
export const flowWhole = z
  .object({
    ...flow,
    graph: graphShape.describe('of the newest version'),
    problems: z.array(problem).describe('what keeps the newest version from being published by the caller'),
    runsToday: z.number().int(),
    publishedBy: z.string().nullable().describe('in whose right it acts'),
    publishedAt: instantShape.nullable(),
  })
  .meta({ id: 'FlowWhole' })

const data = z.record(z.string(), scalar)
export const stepView = z
  .object({
    node: z.string(),
    kind: z.enum(NODE_KINDS),
    title: z.string().nullable(),
    state: z.enum(STEP_STATES).describe('`unknown`: nobody knows whether it was done; `described`: of a dry run'),
    at: instantShape,
    endedAt: instantShape.nullable(),
    until: instantShape.nullable().describe('of a wait: when it is over; of a question: until when it may be answered'),
    operation: z.string().nullable(),
    summary: words.nullable(),
    input: data.nullable(),
    why: z.string().nullable().describe('why a person is asked: `risk:waybill`, `always`'),
    isTrue: z.boolean().nullable().describe('of a condition'),
    code: z.string().nullable().describe('why it was not done'),
    kept: data.nullable().describe('of the answer: what later steps name'),
    by: z.string().nullable().describe('who approved or denied'),
    to: z.string().nullable().describe('the next step'),
  })
  .meta({ id: 'FlowStep' })

const run = {
  id: idShape,
  flowId: idShape,
  flowName: z.string(),
  version: z.number().int(),
  state: z.enum(FLOW_RUN_STATES),
  startedBy: z.object({ kind: z.enum(['person', 'event', 'cron']), id: z.string() }),
  orderId: idShape.nullable(),
  steps: z.number().int(),
  dueAt: instantShape.nullable().describe('of a wait: when it goes on'),
  end: z.enum(FLOW_ENDS).nullable(),
  reason: z.string().nullable().describe('a code'),
  needsPerson: z.boolean().describe('it failed, and nobody has taken note of it'),
  createdAt: instantShape,
  endedAt: instantShape.nullable(),
}
export const flowRunView = z.object(run).meta({ id: 'FlowRun' })
export const flowRunWhole = z.object({ ...run, data, receipt: z.array(stepView) }).meta({ id: 'FlowRunWhole' })
export const triedView = z
  .object({
    starts: z.boolean().describe('whether the trigger’s tests are true for it'),
    data,
    missing: z.array(z.string()).describe('fields of the trigger that this order does not tell'),
    receipt: z.array(stepView),
    end: z.enum(FLOW_ENDS),
    reason: z.string(),
    problems: z.array(problem).describe('of the drawn flow; with some of them nothing was gone through'),
  })
  .meta({ id: 'FlowTried' })

const fieldType = z.enum(['id', 'text', 'number', 'flag'])
export const kitView = z
  .object({
    triggers: z.array(
      z.object({
        on: z.enum(['event', 'cron', 'person']),
        event: z.string().nullable(),
        fields: z.record(z.string(), fieldType),
      }),
    ),
    operations: z.array(
      z.object({
        name: z.string(),
        summary: words,
        kind: z.enum(['read', 'write']),
        risk: z.enum(['nothing', 'message', 'waybill', 'money', 'access']),
        asks: z.boolean().describe('a person is asked before each call'),
        input: z.record(z.string(), z.unknown()).describe('JSON Schema'),
      }),
    ),
    ready: z.array(z.object({ id: z.string(), name: words, about: words, graph: graphShape })),
  })
  .meta({ id: 'FlowKit' })
