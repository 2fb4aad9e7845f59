import { ApprovalAsked, emit } from '@litper/contracts'
import { newId } from '@litper/kernel'
import type { AgentsParts, Approval } from './ports.ts'

/** Asks a person about one call of a run, of an agent or of a flow. In the ambient transaction. */
export async function askApproval(
  { approvals, publish }: Pick<AgentsParts, 'approvals' | 'publish'>,
  asked: Omit<Approval, 'id' | 'state' | 'decidedAt' | 'decidedBy' | 'note'>,
): Promise<void> {
  const id = newId()
  await approvals.add({ ...asked, id, state: 'open' })
  const { runId, agent, operation, orderId, expiresAt } = asked
  const about = { runId, agent, ...(orderId !== undefined && { orderId }) }
  await publish([emit(ApprovalAsked, { ...about, approvalId: id, operation, expiresAt: expiresAt.toISOString() })])
}

/** The run is over: nobody is asked any more. In the ambient transaction. */
export async function voidApprovals(
  { approvals, clock }: Pick<AgentsParts, 'approvals' | 'clock'>,
  runId: string,
): Promise<void> {
  for (const { id } of await approvals.openOf(runId)) {
    await approvals.lock(id)
    await approvals.change({ id, state: 'void', decidedAt: clock.now() })
  }
}
