import { DomainError, permissionsOf } from '@litper/kernel'
import type { Leaving, OperationAnswer } from '@litper/ports'
import type { Graph } from '../../domain/flows/flow.ts'
import type { Outcome, Step } from '../../domain/flows/flow-run.ts'
import { keepOf } from '../../domain/flows/keep-answer.ts'
import { hashOf } from '../../domain/runs/plan-call.ts'
import { givenUp, MOST_ATTEMPTS, MOST_MS, waitIfTooMany } from '../calls.ts'
import { callKey } from '../keys.ts'
import type { Attempt } from '../ports.ts'
import type { FlowRunRow, FlowsParts, FlowVersion, Turn } from './ports.ts'
import { endRun, settleStep } from './turns.ts'

interface Open {
  readonly row: FlowRunRow
  readonly version: FlowVersion
  readonly step: Step
}
/** The call that a run waits for; undefined: it waits for another step by now, or has ended. */
async function openCall({ flows, flowRuns }: FlowsParts, { runId, steps }: Turn): Promise<Open | undefined> {
  const row = await flowRuns.find(runId)
  const step = row?.steps.at(-1)
  if (!row || row.state === 'ended' || row.steps.length !== steps || step?.state !== 'calling') return undefined
  return { row, step, version: (await flows.version(row.flowId, row.version))! }
}

/** Calls the operation, with a key that makes a write happen once. Outside of any transaction. */
export async function callStep(parts: FlowsParts, turn: Turn, attempt: Attempt): Promise<Outcome | undefined> {
  const open = await parts.transaction(() => openCall(parts, turn))
  if (!open) return undefined
  const { row, step, version } = open
  const { operation = '', input = {}, hash } = step
  const known = version.operations?.[operation]
  if (!known) return refused('operations.unknown')
  if (hashOf(operation, input, parts.sha) !== hash) return refused('call.changed')
  try {
    if (!(await mayStill(parts, version, known.scope))) return refused('flow.publisher_may_not')
    const actor = { kind: 'flow', id: row.flowId, scopes: [known.scope] } as const
    const key = callKey(turn.runId, turn.steps, parts.sha)
    const answer = await parts.operations.call(operation, input, actor, AbortSignal.timeout(MOST_MS), key)
    return answeredBy(parts, version.graph, step, answer)
  } catch (error) {
    return lost(error, known.kind, attempt)
  }
}

/** Whether the person who published it has the permission today: a person who left the team acts no more by a flow either. */
async function mayStill(
  { operations }: FlowsParts,
  { flowId, publishedBy }: FlowVersion,
  scope: string,
): Promise<boolean> {
  const actor = { kind: 'flow', id: flowId, scopes: ['users:read'] } as const
  const answer = await operations.call('users.list', {}, actor, AbortSignal.timeout(MOST_MS))
  if (!answer.ok) throw new DomainError('operations.unreachable', 'unavailable', { reason: answer.code })
  const { data } = answer.body as { data: readonly { id: string; roles: readonly string[]; state: string }[] }
  const person = data.find(({ id }) => id === publishedBy)
  return person?.state === 'active' && permissionsOf(person.roles).includes(scope)
}

function answeredBy(parts: FlowsParts, graph: Graph, { node }: Step, answer: OperationAnswer): Outcome {
  if (answer.ok) return { state: 'done', kept: keepOf(graph, node, answer.body) }
  waitIfTooMany(parts, answer)
  return refused(answer.code)
}

/** No answer came. The call is made again, which is safe. If its outcome stays unknown, a person must look at it. */
function lost(error: unknown, kind: 'read' | 'write', { attempts, uncertain }: Attempt): Outcome {
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'operations.unknown') return refused(error.code)
  if (error.kind !== 'unavailable' || attempts < MOST_ATTEMPTS) throw error
  const maybeDone = kind === 'write' && (uncertain || error.code !== 'http.unreachable')
  return { state: maybeDone ? 'unknown' : 'refused', code: error.code }
}

const refused = (code: string): Outcome => ({ state: 'refused', code })

/** In the transaction that ends the call in the ledger. */
export async function recordCall(
  parts: FlowsParts,
  { runId, steps }: Turn,
  outcome: Outcome | undefined,
): Promise<void> {
  if (!outcome) return
  const row = await parts.flowRuns.lock(runId)
  if (row?.steps.length === steps && row.steps.at(-1)?.state === 'calling') await settleStep(parts, row, outcome)
}

/** The ledger gives the call up. */
export const failCall = (parts: FlowsParts, turn: Turn, code: string): Promise<void> =>
  recordCall(parts, turn, { state: givenUp(code), code })

/** The beginning of a run was withheld, or could not be handed to the queue. */
export async function failTurn(parts: FlowsParts, { runId, steps }: Turn, code: string): Promise<void> {
  const row = await parts.flowRuns.lock(runId)
  if (!row || row.state === 'ended' || row.steps.length !== steps || steps > 0) return
  await endRun(parts, row, { end: 'failed', reason: code })
}

/** What a flow does by itself is to the roll-out controls what an agent does: its beginning and its writes. */
export function leavingOfFlow(parts: FlowsParts, { runId, steps }: Turn): Promise<Leaving | undefined> {
  return parts.transaction(async () => {
    const row = await parts.flowRuns.find(runId)
    if (!row || row.state === 'ended' || row.by.kind === 'person') return undefined
    const about = { runId, ...(row.orderId !== undefined && { orderId: row.orderId }) }
    if (steps === 0) return { kind: 'agents', what: 'flujo', about } as const
    const step = row.steps.length === steps ? row.steps.at(-1) : undefined
    if (step?.state !== 'calling') return undefined
    const version = await parts.flows.version(row.flowId, row.version)
    const known = version?.operations?.[step.operation ?? '']
    return known?.kind === 'write' ? ({ kind: 'agents', what: known.name, about } as const) : undefined
  })
}
