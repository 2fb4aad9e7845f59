import type { OutputOf } from '@litper/platform'
import type { Graph } from '../../domain/flows/flow.ts'
import { nodeOf } from '../../domain/flows/flow.ts'
import { fieldsOf } from '../../domain/flows/flow-events.ts'
import type { FlowOperation, Step } from '../../domain/flows/flow-run.ts'
import type { Problem } from '../../domain/flows/validate.ts'
import type { WholeFlow } from '../../usecases/flows/edit-flow.ts'
import type { Flow, FlowRunRow, FlowVersion } from '../../usecases/flows/ports.ts'
import type { Tried } from '../../usecases/flows/try-flow.ts'
import type { flowRunView, flowRunWhole, flowView, flowWhole, stepView, triedView } from './flow-shapes.ts'

type Shown<S> = OutputOf<{ output: S extends infer T extends import('zod').ZodType ? T : never }>

export const flowViewOf = (flow: Flow, { trigger }: Graph): Shown<typeof flowView> => {
  const { id, name, state, newest, current = null, revision, updatedAt } = flow
  return { id, name, state, newest, current, revision, trigger, updatedAt: updatedAt.toISOString() }
}

const problemViewOf = ({ node, field, code, what }: Problem) => ({
  node: node ?? null,
  field: field ?? null,
  code,
  what: what ?? null,
})

export const flowWholeOf = (
  { flow, draft }: WholeFlow,
  published: FlowVersion | undefined,
  problems: readonly Problem[],
  runsToday: number,
): Shown<typeof flowWhole> => ({
  ...flowViewOf(flow, draft.graph),
  graph: draft.graph,
  problems: problems.map(problemViewOf),
  runsToday,
  publishedBy: published?.publishedBy ?? null,
  publishedAt: published?.publishedAt?.toISOString() ?? null,
})

function stepViewOf(
  graph: Graph,
  operations: Readonly<Record<string, Pick<FlowOperation, 'title'>>>,
  step: Step,
): Shown<typeof stepView> {
  const { node, kind, state, at, endedAt = null, until = null, operation = null, input = null } = step
  const { why = null, isTrue = null, code = null, kept = null, by = null, to = null } = step
  const summary = operations[operation ?? '']?.title ?? null
  const title = nodeOf(graph, node)?.title ?? null
  return { node, kind, title, state, at, endedAt, until, operation, summary, input, why, isTrue, code, kept, by, to }
}

export const runViewOf = (row: FlowRunRow, flowName: string): Shown<typeof flowRunView> => ({
  ...{ id: row.id, flowId: row.flowId, flowName, version: row.version, state: row.state, startedBy: row.by },
  needsPerson: row.needsPerson,
  ...{ orderId: row.orderId ?? null, steps: row.steps.length, end: row.end ?? null, reason: row.reason ?? null },
  dueAt: row.state === 'waiting' ? (row.dueAt?.toISOString() ?? null) : null,
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
})

export const runWholeOf = (
  row: FlowRunRow,
  { name }: Pick<Flow, 'name'>,
  { graph, operations = {} }: FlowVersion,
): Shown<typeof flowRunWhole> => ({
  ...runViewOf(row, name),
  data: row.data,
  receipt: row.steps.map((step) => stepViewOf(graph, operations, step)),
})

export const triedViewOf = (
  graph: Graph,
  { starts, data, steps, end }: Tried,
  operations: Parameters<typeof stepViewOf>[1],
  problems: readonly Problem[],
): Shown<typeof triedView> => ({
  starts,
  data,
  missing: Object.keys(fieldsOf(graph.trigger)).filter((field) => data[field] === undefined),
  receipt: steps.map((step) => stepViewOf(graph, operations, step)),
  ...end,
  problems: problems.map(problemViewOf),
})
