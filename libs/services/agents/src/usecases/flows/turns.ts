import { emit, FlowRunFailed } from '@litper/contracts'
import { close, type FlowEnd, type FlowRun, isOpen, type Outcome, type Step } from '../../domain/flows/flow-run.ts'
import { goOn } from '../../domain/flows/go-on.ts'
import { askApproval } from '../approvals.ts'
import { FLOWS_ACTOR, type FlowRunRow, type FlowsParts, type Turn } from './ports.ts'

/** Hands a turn to the task queue: an effect, so that it is handed over when the transaction has committed, and only then. */
export const FLOW_TURN = 'agents.flow-turn'
/** Makes the call that a run waits for. */
export const FLOW_CALL = 'agents.flow-call'
/** Clocks of processes differ by less. */
const SLACK_MS = 1000

interface TurnPayload extends Turn {
  readonly runAt?: string
}
export const scheduleTurn = (parts: Pick<FlowsParts, 'scheduleEffect'>, turn: TurnPayload) =>
  parts.scheduleEffect(FLOW_TURN, `${turn.runId}/${turn.steps}`, { ...turn })

/** Takes on a run when its time has come: from the queue. A turn that is not its next one does nothing. */
export function takeTurn(parts: FlowsParts, { runId, steps }: Turn): Promise<void> {
  return parts.transaction(async () => {
    const row = await parts.flowRuns.lock(runId)
    if (!row || row.state === 'ended' || row.steps.length !== steps) return
    const last = row.steps.at(-1)
    if (!last) return advance(parts, row)
    const isOver = Date.parse(last.until ?? '') <= parts.clock.now().getTime() + SLACK_MS
    if (last.state === 'waiting' && isOver) await settleStep(parts, row, { state: 'done' })
  })
}

/** The queue has the first turn of a run: from now on `enqueueLost` looks after it. In the ambient transaction. */
export async function noteQueued({ flowRuns, clock }: FlowsParts, { runId, steps }: Turn): Promise<void> {
  const row = steps === 0 ? await flowRuns.lock(runId) : undefined
  if (row?.steps.length === 0 && row.state !== 'ended') await flowRuns.change({ id: runId, dueAt: clock.now() })
}

/** A turn that nobody took for so long was lost with the queue. */
const LOST_MS = 120_000
/** Puts lost turns into the queue again; one that only waits there is not doubled. */
export async function enqueueLost(parts: FlowsParts, most = 200): Promise<void> {
  const before = new Date(parts.clock.now().getTime() - LOST_MS)
  const lost = await parts.transaction(() => parts.flowRuns.overdue(before, most))
  for (const { id, steps } of lost) await parts.enqueueTurn({ runId: id, steps: steps.length })
}

export async function runOf({ flows }: Pick<FlowsParts, 'flows'>, row: FlowRunRow): Promise<FlowRun> {
  const { graph, operations = {} } = (await flows.version(row.flowId, row.version))!
  return { graph, operations, data: row.data, steps: row.steps }
}

/** Closes the open step of a locked run and goes on. In the ambient transaction. */
export async function settleStep(parts: FlowsParts, row: FlowRunRow, outcome: Outcome): Promise<void> {
  const last = row.steps.at(-1)
  if (!last || !isOpen(last) || row.state === 'ended') return
  const run = await runOf(parts, row)
  const closed = close(run.graph, last, outcome, parts.clock.now().toISOString())
  await advance(parts, { ...row, steps: [...row.steps.slice(0, -1), closed] }, run)
}

/** Takes the steps of a locked run that need not be waited for, and schedules what the next one needs. */
export async function advance(parts: FlowsParts, row: FlowRunRow, before?: FlowRun): Promise<void> {
  const now = parts.clock.now()
  const run = { ...(before ?? (await runOf(parts, row))), steps: row.steps }
  const { steps, end } = goOn(run, now.toISOString(), parts.sha)
  const last = steps.at(-1)
  if (end) return endRun(parts, { ...row, steps }, end)
  const { id } = row
  const state = last!.state === 'waiting' ? 'waiting' : last!.state === 'asking' ? 'asking' : 'running'
  const dueAt = last!.state === 'waiting' ? new Date(last!.until!) : undefined
  await parts.flowRuns.change({ id, steps, state, dueAt })
  await follow(parts, row, last!, steps.length)
}

/**
 * Ends a locked run. A failure is told, and is for a person to look at, unless a person's own no was its reason. In the ambient transaction.
 */
export async function endRun(
  { flowRuns, publish, clock }: Pick<FlowsParts, 'flowRuns' | 'publish' | 'clock'>,
  { id, flowId, orderId, steps }: FlowRunRow,
  { end, reason }: { readonly end: FlowEnd; readonly reason: string },
): Promise<void> {
  const needsPerson = end === 'failed' && reason !== 'approval.denied'
  const endedAt = clock.now()
  await flowRuns.change({ id, steps, state: 'ended', end, reason, needsPerson, dueAt: undefined, endedAt })
  if (end === 'failed') await publish([emit(FlowRunFailed, { runId: id, flowId, orderId, reason, needsPerson })])
}

async function follow(parts: FlowsParts, { id, orderId }: FlowRunRow, step: Step, steps: number): Promise<void> {
  if (step.state === 'waiting') await scheduleTurn(parts, { runId: id, steps, runAt: step.until! })
  if (step.state === 'calling') await scheduleCall(parts, { runId: id, steps })
  if (step.state === 'asking') await ask(parts, { id, orderId }, step, steps)
}

export const scheduleCall = (parts: FlowsParts, turn: Turn) =>
  parts.scheduleEffect(FLOW_CALL, `${turn.runId}/${turn.steps}`, { ...turn })

async function ask(parts: FlowsParts, { id, orderId }: Pick<FlowRunRow, 'id' | 'orderId'>, step: Step, steps: number) {
  const { operation = '', input = {}, hash = '', why = '', until = '', at } = step
  const about = { runId: id, agent: FLOWS_ACTOR, orderId, call: steps - 1 }
  const times = { askedAt: new Date(at), expiresAt: new Date(until) }
  await askApproval(parts, { ...about, operation, input, hash, why, ...times })
}
