import { AgentRunEnded, AgentRunStarted, emit } from '@litper/contracts'
import { decide } from '../domain/runs/decide.ts'
import type { End, Input, RunEvent } from '../domain/runs/run-events.ts'
import { evolve, fold, type Run } from '../domain/runs/run-state.ts'
import { askApproval, voidApprovals } from './approvals.ts'
import type { AgentsParts, RunRow } from './ports.ts'
import { scheduleStep } from './start-run.ts'

/** Tells a locked run something, keeps what it decides, and schedules what it waits for. In the ambient transaction. */
export async function advance(
  parts: AgentsParts,
  row: RunRow,
  before: readonly RunEvent[],
  input: Input,
): Promise<Run> {
  const at = parts.clock.now().toISOString()
  const told: RunEvent = { ...input, at }
  const heard = before.length > 0 ? evolve(fold(before), told) : fold([told])
  const decisions = decide(heard, at, parts.sha) as RunEvent[]
  const run = decisions.reduce(evolve, heard)
  const seq = before.length + 1 + decisions.length
  await parts.runs.append(row.id, before.length, [told, ...decisions])
  for (const decision of [told, ...decisions]) await follow(parts, row, run, decision)
  await parts.runs.change({
    id: row.id,
    seq,
    asks: run.asks,
    costMicros: run.costMicros,
    state: run.end ? 'ended' : run.awaits === 'approval' ? 'waiting' : 'running',
    ...(run.end && { end: run.end.end, reason: run.end.reason, endedAt: row.endedAt ?? new Date(run.end.at) }),
  })
  const goesOn = run.awaits === 'model' || run.awaits === 'tool'
  if (goesOn && decisions.some(({ kind }) => kind === 'model_asked' || kind === 'tool_called'))
    await scheduleStep(parts, row.id, seq)
  return run
}

/** Ends a locked run that was told nothing yet: it has no events and gets none. */
export const endUnbegun = ({ runs, clock }: AgentsParts, id: string, end: End, reason: string): Promise<void> =>
  runs.change({ id, state: 'ended', end, reason, endedAt: clock.now() })

async function follow(parts: AgentsParts, row: RunRow, run: Run, event: RunEvent): Promise<void> {
  const about = { runId: row.id, agent: row.agent, ...(row.orderId !== undefined && { orderId: row.orderId }) }
  if (event.kind === 'started') await parts.publish([emit(AgentRunStarted, { ...about, dryRun: event.dryRun })])
  if (event.kind === 'ended') {
    const { end, reason } = event
    await voidApprovals(parts, row.id)
    const actions = run.calls.filter(({ operation, outcome }) => outcome === 'done' && writes(run, operation)).length
    await parts.publish([emit(AgentRunEnded, { ...about, end, reason, actions, costMicros: run.costMicros })])
  }
  if (event.kind !== 'approval_asked') return
  const { operation, input, hash, ask = '' } = run.calls[event.call]!
  const times = { askedAt: new Date(event.at), expiresAt: new Date(event.expiresAt) }
  await askApproval(parts, { ...about, call: event.call, operation, input, hash, why: ask, ...times })
}

const writes = ({ tools }: Run, operation: string) => tools.find((one) => one.operation === operation)?.kind === 'write'
