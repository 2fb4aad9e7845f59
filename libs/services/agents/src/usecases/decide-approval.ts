import { ApprovalDecided, emit } from '@litper/contracts'
import { conflict, DomainError, notFound, permissionsOf } from '@litper/kernel'
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
  const row = (await parts.runs.lock(seen.runId))!
  const approval = (await parts.approvals.lock(id))!
  const now = parts.clock.now()
  if (approval.hash !== hash) throw conflict('approval.changed')
  if (approval.state !== 'open' || approval.expiresAt <= now) throw conflict('approval.over')
  const events = await parts.runs.events(row.id)
  const scope = fold(events).tools.find((one) => one.operation === approval.operation)?.scope
  const held = by.permissions ?? permissionsOf(by.roles)
  if (decision === 'approved' && (!scope || !held.includes(scope)))
    throw new DomainError('approval.not_yours', 'forbidden', { needs: scope })
  await settle(parts, approval, { decision, by: by.id, note })
  const told = { kind: 'approval_decided', call: approval.call, decision, hash, by: by.id } as const
  await advance(parts, row, events, note === undefined ? told : { ...told, note })
}

/** Gives runs whose approval nobody gave to a person. Once per sweep, in a transaction of its own for each. */
export async function expireApprovals(parts: AgentsParts, most = 200): Promise<number> {
  const due = await parts.transaction(() => parts.approvals.due(parts.clock.now(), most))
  for (const { id, runId, call, hash } of due)
    await parts.transaction(async () => {
      const row = await parts.runs.lock(runId)
      const approval = await parts.approvals.lock(id)
      if (!row || approval?.state !== 'open') return
      await settle(parts, approval, { decision: 'expired', by: 'system' })
      const told = { kind: 'approval_decided', call, decision: 'expired', hash, by: 'system' } as const
      await advance(parts, row, await parts.runs.events(runId), told)
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
