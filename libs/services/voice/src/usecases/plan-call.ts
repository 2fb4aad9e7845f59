import { newId } from '@litper/kernel'
import type { Errand } from '../domain/call.ts'
import { callableAt } from '../domain/hours.ts'
import { keyOf, type Parcel } from '../domain/parcel.ts'
import type { Call, VoiceParts } from './ports.ts'
import { wake } from './wake.ts'

export interface Plan {
  readonly purpose: Errand
  readonly parcel: Parcel
  readonly why: string
  /** Not before; moved to an hour at which calling is allowed. */
  readonly at: Date
  readonly campaignId?: string
  readonly maxTries?: number
  /** Apart from the errand's own, where it is asked for anew. */
  readonly again?: number
}

/** Keeps an errand; it is called when its time has come and a line is free. Undefined when it is planned already, or has no phone. */
export async function planCall(parts: VoiceParts, plan: Plan): Promise<Call | undefined> {
  const { purpose, parcel, why, at, campaignId, again = 0 } = plan
  if (!parcel.phone) return undefined
  const policy = await parts.policies.read()
  const now = parts.clock.now()
  const call: Call = {
    id: newId(),
    businessKey: `${keyOf(purpose, parcel)}${again > 0 ? `/again-${again}` : ''}`,
    direction: 'out',
    purpose,
    campaignId,
    orderId: parcel.orderId,
    shopDomain: parcel.shopDomain,
    phone: parcel.phone,
    why,
    state: 'waiting',
    dueAt: callableAt(policy.hours, new Date(Math.max(at.getTime(), now.getTime()))),
    maxTries: plan.maxTries ?? policy.maxTries,
    tries: 0,
    dials: 0,
    needsPerson: false,
    createdAt: now,
  }
  if (!(await parts.calls.add(call))) return undefined
  await wake(parts, call.dueAt)
  return call
}
