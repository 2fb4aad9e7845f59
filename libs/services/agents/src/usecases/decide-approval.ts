import { ApprovalDecided, emit } from '@litper/contracts'
import { conflict, DomainError, notFound, permissionsHeld } from '@litper/kernel'
import type { Decided } from '../domain/runs/run-events.ts'
import { fold } from '../domain/runs/run-state.ts'
import { advance } from './advance.ts'
import type { AgentsParts, Approval } from './ports.ts'

/** Who decides: a person, and what that person may do. */
export interface Decider {
  readonly kind: string
  readonly id: string
  readonly roles: readonly string[]
  readonly permissions?: readonly string[]
}
export interface Verdict {
  readonly id: string
  readonly decision: Exclude<Decided, 'expired'>
  /** What the person saw. */
  readonly hash: string
  readonly note?: string
}

/** A person says yes or no to exactly what was shown; the run goes on. In the ambient transaction. */
export async function decideApproval(parts: AgentsParts, { id, decision, hash, note }: Verdict, by: Decider) {
  const seen = await parts.approvals.find(id)
  if (!seen) throw notFound('approval.not_found')
  if (by.kind !== 'user') throw new DomainError('approval.person_needed', 'forbidden')
  const run = await lockRun(parts, seen)
  const approval = (await parts.approvals.lock(id))!
  const now = parts.clock.now()
  if (approval.hash !== hash) throw conflict('approval.changed')
  if (approval.state !== 'open' || approval.expiresAt <= now) throw conflict('approval.over')
  const { scope } = run
  if (decision === 'approved' && (!scope || !permissionsHeld(by).includes(scope)))
    throw new DomainError('approval.not_yours', 'forbidden', { needs: scope })
  await settle(parts, approval, { decision, by: by.id, note })
  await run.tell({ decision, by: by.id, ...(note !== undefined && { note }) })
}

interface Said {
  readonly decision: Decided
  readonly by: string
  readonly note?: string
}
/** Locks the run that asked: of an agent, or of another holder (a flow). */
async function lockRun(parts: AgentsParts, approval: Approval) {
  const { call, hash, operation } = approval
  const row = await parts.runs.lock(approval.runId)
  if (row) {
    const events = await parts.runs.events(row.id)
    const scope = events.length > 0 ? fold(events).tools.find((one) => one.operation === operation)?.scope : undefined
    const tell = async (said: Said) => {
      await advance(parts, row, events, { kind: 'approval_decided', call, hash, ...said })
    }
    return { scope, tell }
  }
  const other = await parts.others.lock(approval)
  return { scope: other?.scope, tell: (said: Said) => parts.others.decided(approval, said) }
}

/** Gives runs whose approval nobody gave to a person. Once per sweep, in a transaction of its own for each. */
export async function expireApprovals(parts: AgentsParts, most = 200): Promise<number> {
  const due = await parts.transaction(() => parts.approvals.due(parts.clock.now(), most))
  for (const one of due)
    await parts.transaction(async () => {
      const run = await lockRun(parts, one)
      const approval = await parts.approvals.lock(one.id)
      if (approval?.state !== 'open') return
      const said = { decision: 'expired', by: 'system' } as const
      await settle(parts, approval, said)
      await run.tell(said)
    })
  return due.length
}

async function settle(
  parts: AgentsParts,
  { id, runId, agent, operation, orderId }: Approval,
  { decision, by, note }: { decision: Decided; by: string; note?: string },
): Promise<void> {
  await parts.approvals.change({ id, state: decision, decidedAt: parts.clock.now(), decidedBy: by, note })
  const about = { runId, agent, operation, approvalId: id, ...(orderId !== undefined && { orderId }) }
  await parts.publish([emit(ApprovalDecided, { ...about, decision })])
}
