import type { Errand } from '../domain/call.ts'
import { isOpen } from '../domain/parcel.ts'
import { triggerOf } from '../domain/policy.ts'
import { planCall } from './plan-call.ts'
import type { VoiceParts } from './ports.ts'
import { wake } from './wake.ts'

const WHY = {
  order_confirmation: 'the question to confirm was not answered',
  delivery_problem: 'the parcel could not be delivered',
  office_pickup: 'the parcel waits at the office',
} as const

/** The merchant's policy has such customers called, after a while in which they may answer by themselves. */
export async function planByPolicy(parts: VoiceParts, orderId: string, purpose: Errand): Promise<void> {
  const { isOn, afterMinutes } = triggerOf(await parts.policies.read(), purpose)
  if (!isOn) return
  const parcel = await parts.parcels.find(orderId)
  if (!parcel || !isOpen(purpose, parcel)) return
  const at = new Date(parts.clock.now().getTime() + afterMinutes * 60_000)
  await planCall(parts, { purpose, parcel, why: WHY[purpose], at })
}

/** There is nothing to wait for: what is planned for later is due now. */
export async function hasten(parts: VoiceParts, orderId: string, purpose: Errand): Promise<void> {
  const now = parts.clock.now()
  for (const call of await parts.calls.lockWaitingOf({ orderId })) {
    if (call.purpose !== purpose || call.tries > 0 || call.dueAt <= now) continue
    await parts.calls.change(call.id, { dueAt: now }) // its hour is looked at when it gets a line
    await wake(parts, now)
  }
}
