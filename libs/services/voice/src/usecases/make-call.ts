import { conflict, notFound } from '@litper/kernel'
import type { Errand } from '../domain/call.ts'
import { isOpen, keyOf } from '../domain/parcel.ts'
import { accountOf } from './account-of.ts'
import { planCall } from './plan-call.ts'
import type { Call, VoiceParts } from './ports.ts'
import { settleCall } from './settle-call.ts'

export interface Wanted {
  readonly orderId: string
  readonly purpose: Errand
  readonly by: string
}

/**
 * A person of the team, or a program, has a customer called. One errand is open at a time.
 * @throws DomainError not_found `calling_account.not_found`, `call.order_not_found`; conflict `call.no_phone`, `call.not_needed`,
 * `call.open`, `call.opted_out`
 */
export async function makeCall(parts: VoiceParts, { orderId, purpose, by }: Wanted): Promise<Call> {
  await accountOf(parts)
  const parcel = await parts.parcels.find(orderId)
  if (!parcel) throw notFound('call.order_not_found')
  if (!parcel.phone) throw conflict('call.no_phone')
  if (!isOpen(purpose, parcel))
    throw conflict('call.not_needed', { status: parcel.status, state: parcel.state ?? null })
  if ((await parts.people.find(parcel.phone))?.optedOutAt) throw conflict('call.opted_out')
  const open = (await parts.calls.page({ orderId, limit: 50 })).find(
    (one) => one.purpose === purpose && one.state !== 'settled',
  )
  if (open) throw conflict('call.open', { callId: open.id })
  const again = await parts.calls.countOf(keyOf(purpose, parcel))
  const why = `asked for by ${by}`
  const call = await planCall(parts, { purpose, parcel, why, at: parts.clock.now(), again })
  if (!call) throw conflict('call.open')
  return call
}

/** @throws DomainError not_found `call.not_found` */
export async function callOf(parts: Pick<VoiceParts, 'calls'>, id: string): Promise<Call> {
  const call = await parts.calls.find(id)
  if (!call) throw notFound('call.not_found')
  return call
}

async function lockCall(parts: VoiceParts, id: string): Promise<Call> {
  const call = await parts.calls.lock(id)
  if (!call) throw notFound('call.not_found')
  return call
}

/** A call that has not begun is not made. @throws DomainError not_found; conflict `call.under_way` */
export async function cancelCall(parts: VoiceParts, id: string): Promise<void> {
  const call = await lockCall(parts, id)
  if (call.state === 'settled') return
  if (call.state === 'calling') throw conflict('call.under_way')
  await settleCall(parts, call, 'cancelled')
}

/** A person has seen to what came of it. */
export async function resolveCall(parts: VoiceParts, id: string, by: string): Promise<void> {
  const call = await lockCall(parts, id)
  if (!call.needsPerson || call.resolvedAt) return
  await parts.calls.change(id, { resolvedAt: parts.clock.now(), resolvedBy: by })
}
