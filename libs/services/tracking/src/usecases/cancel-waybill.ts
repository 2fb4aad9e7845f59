import { emit, WaybillCancelled } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import { isTerminal } from '../domain/advance.ts'
import type { Waybill } from '../domain/waybill.ts'
import { waybillOf } from './create-waybill.ts'
import type { TrackingParts } from './ports.ts'

export const CANCEL_WAYBILL = 'tracking.cancel-waybill'
const ON_ITS_WAY = ['requested', 'created']

/** The order is off: a waybill without a number is simply not made; one with a number is cancelled at the carrier. */
export async function cancelOfOrder(parts: TrackingParts, orderId: string): Promise<void> {
  for (const waybill of await parts.waybills.lockOfOrder(orderId))
    if (ON_ITS_WAY.includes(waybill.position.state)) await cancelOne(parts, waybill)
}

/** The order is on hold: a waybill that the carrier has not numbered is not made; the release asks for another. One with a number stands. */
export async function withdrawOfOrder(parts: TrackingParts, orderId: string): Promise<void> {
  for (const waybill of await parts.waybills.lockOfOrder(orderId))
    if (waybill.position.state === 'requested') await cancelOne(parts, waybill)
}

async function cancelOne(parts: TrackingParts, waybill: Waybill): Promise<void> {
  if (waybill.number) {
    await parts.scheduleEffect(CANCEL_WAYBILL, waybill.id, { waybillId: waybill.id })
    return
  }
  await parts.waybills.save({ ...waybill, position: { state: 'cancelled' } }, undefined)
  await parts.publish([cancelled(waybill)])
}

/** An operator's wish. @throws DomainError waybill.too_late when it moves already */
export async function cancelByNumber(parts: TrackingParts, waybill: Waybill): Promise<void> {
  if (isTerminal(waybill.position.state)) return
  if (!ON_ITS_WAY.includes(waybill.position.state))
    throw new DomainError('waybill.too_late', 'conflict', { waybillState: waybill.position.state })
  await cancelOne(parts, waybill)
}

export async function cancelAtCarrier(parts: TrackingParts, waybill: Waybill): Promise<void> {
  if (waybill.number)
    await parts.carriers.get(waybill.carrier)!.cancel(await parts.accounts.get(waybill.carrier), waybill.number)
}

export async function recordCancelled(parts: TrackingParts, waybillId: string): Promise<void> {
  const waybill = await waybillOf(parts, waybillId)
  if (isTerminal(waybill.position.state)) return // it ended otherwise meanwhile, or was told before it had a number
  await parts.waybills.save({ ...waybill, position: { state: 'cancelled' } }, undefined)
  await parts.publish([cancelled(waybill)])
}

const cancelled = (waybill: Waybill) =>
  emit(WaybillCancelled, {
    waybillId: waybill.id,
    orderId: waybill.orderId,
    carrier: waybill.carrier,
    number: waybill.number,
  })
