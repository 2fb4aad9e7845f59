import { emit, FlowRunAcknowledged } from '@litper/contracts'
import { conflict, notFound } from '@litper/kernel'
import { close, isOpen } from '../../domain/flows/flow-run.ts'
import { voidApprovals } from '../approvals.ts'
import type { ApprovalHolder } from '../ports.ts'
import type { FlowsParts } from './ports.ts'
import { endRun, runOf, scheduleCall, settleStep } from './turns.ts'

/** What a person says to a step of a flow; the mechanism is the agents' own. All in the ambient transaction. */
export const flowApprovals = (parts: FlowsParts): ApprovalHolder => ({
  async lock({ runId, operation }) {
    const row = await parts.flowRuns.lock(runId)
    if (!row) return undefined
    const version = await parts.flows.version(row.flowId, row.version)
    return { scope: version?.operations?.[operation]?.scope }
  },

  async decided({ runId, call, hash }, { decision, by }) {
    const row = (await parts.flowRuns.lock(runId))!
    const step = row.steps.at(-1)
    if (row.steps.length !== call + 1 || step?.state !== 'asking' || step.hash !== hash) return
    if (decision !== 'approved') return settleStep(parts, row, { state: decision, code: `approval.${decision}`, by })
    const { until: _until, ...approved } = step
    const steps = [...row.steps.slice(0, -1), { ...approved, state: 'calling' as const, by }]
    await parts.flowRuns.change({ id: runId, steps, state: 'running' })
    await scheduleCall(parts, { runId, steps: steps.length })
  },
})

/** Ends a run; a call that is being made is waited for, so that its receipt is true. In the ambient transaction. */
export async function cancelFlowRun(parts: FlowsParts, id: string, by: string): Promise<void> {
  const row = await parts.flowRuns.lock(id)
  if (!row) throw notFound('run.not_found')
  if (row.state === 'ended') throw conflict('run.over')
  const last = row.steps.at(-1)
  if (last?.state === 'calling') throw conflict('run.is_calling')
  await voidApprovals(parts, id)
  const steps = [...row.steps]
  if (last && isOpen(last)) {
    const { graph } = await runOf(parts, row)
    const { to: _to, ...closed } = close(
      graph,
      last,
      { state: 'refused', code: 'run.cancelled', by },
      parts.clock.now().toISOString(),
    )
    steps[steps.length - 1] = closed
  }
  await endRun(parts, { ...row, steps }, { end: 'cancelled', reason: by })
}

/** A person has taken note of a failure; the first one is told. In the ambient transaction. */
export async function acknowledgeFlowRun(
  { flowRuns, publish }: Pick<FlowsParts, 'flowRuns' | 'publish'>,
  id: string,
  by: string,
): Promise<void> {
  const row = await flowRuns.lock(id)
  if (!row) throw notFound('run.not_found')
  if (row.state !== 'ended') throw conflict('run.not_over')
  if (!row.needsPerson) return
  await flowRuns.change({ id, needsPerson: false })
  await publish([emit(FlowRunAcknowledged, { runId: id, flowId: row.flowId, by })])
}
