import type { OutputOf } from '@litper/platform'
import type { RunEvent } from '../domain/runs/run-events.ts'
import { fold } from '../domain/runs/run-state.ts'
import type { Approval, RunRow } from '../usecases/ports.ts'
import type { approvalView, runView, runWithSteps } from './agent-shapes.ts'
import { NOBODY, type People } from './name-people.ts'
import { receiptOf } from './receipts.ts'

export function viewOf(row: RunRow): OutputOf<{ output: typeof runView }> {
  const { task, by, dryRun } = row.requested
  return {
    ...{ id: row.id, agent: row.agent, task: task.text, state: row.state, dryRun },
    ...{ end: row.end ?? null, reason: row.reason ?? null, orderId: row.orderId ?? null },
    startedBy: { kind: by.kind, id: by.id },
    ...{ asks: row.asks, costMicros: Number(row.costMicros) },
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }
}

export function withSteps(
  row: RunRow,
  events: readonly RunEvent[],
  people: People = NOBODY,
): OutputOf<{ output: typeof runWithSteps }> {
  const { facts } = row.requested.task
  if (events.length === 0) return { ...viewOf(row), facts, models: [], text: null, said: [], faults: [], receipts: [] }
  const run = fold(events)
  const said = run.turns.flatMap(({ content }) => content.flatMap((part) => (part.type === 'text' ? [part.text] : [])))
  return {
    ...viewOf(row),
    facts,
    models: run.models,
    text: run.end?.text || null,
    said,
    faults: run.faults,
    receipts: run.calls.map((call) => receiptOf(run, call, people)),
  }
}

export const approvalViewOf = (one: Approval): OutputOf<{ output: typeof approvalView }> => ({
  ...{ id: one.id, runId: one.runId, agent: one.agent, operation: one.operation, input: one.input, hash: one.hash },
  ...{ why: one.why, orderId: one.orderId ?? null, state: one.state },
  askedAt: one.askedAt.toISOString(),
  expiresAt: one.expiresAt.toISOString(),
  decidedAt: one.decidedAt?.toISOString() ?? null,
  ...{ decidedBy: one.decidedBy ?? null, note: one.note ?? null },
})
