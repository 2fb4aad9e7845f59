import { type EventData, emit, WaybillCancelled, WaybillCancelRefused, type WaybillRecalled } from '@litper/contracts'
import { DomainError, isTerminal } from '@litper/kernel'
import type { Waybill } from '../domain/waybill.ts'
import { CANCEL_WAYBILL, waybillOf } from './create-waybill.ts'
import type { TrackingParts } from './ports.ts'
import { makeWaybill } from './request-waybill.ts'

const BEFORE_PICK_UP = ['requested', 'created']

/**
 * The order is off: a waybill without a number is simply not made; one with a number is cancelled at the carrier. What the carrier has
 * already is told: a person must stop it.
 */
export async function cancelOfOrder(parts: TrackingParts, orderId: string): Promise<void> {
  for (const waybill of await parts.waybills.lockOfOrder(orderId)) await stop(parts, waybill)
}

/** The order changed: its older waybill is off, and the next is made once it is. */
export async function recallOfOrder(
  parts: TrackingParts,
  { orderId, revision }: EventData<typeof WaybillRecalled>,
): Promise<void> {
  for (const waybill of await parts.waybills.lockOfOrder(orderId)) {
    if ((waybill.revision ?? 0) < revision) await stop(parts, waybill)
  }
}

/** What the merchant sent by hand may be of another contract than ours: a person stops it there. */
async function stop(parts: TrackingParts, waybill: Waybill): Promise<void> {
  const { state } = waybill.position
  if (isTerminal(state)) return
  if (waybill.adopted) await refuse(parts, waybill, 'it was sent by hand')
  else if (BEFORE_PICK_UP.includes(state)) await cancelOne(parts, waybill)
  else await refuse(parts, waybill, `it is ${state}`)
}

/** The order is on hold: a waybill that the carrier has not numbered is not made; the release asks for another. One with a number stands. */
export async function withdrawOfOrder(parts: TrackingParts, orderId: string): Promise<void> {
  for (const waybill of await parts.waybills.lockOfOrder(orderId))
    if (waybill.position.state === 'requested') await cancelOne(parts, waybill)
}

async function cancelOne(parts: TrackingParts, waybill: Waybill): Promise<void> {
  if (!waybill.number) {
    await parts.waybills.save({ ...waybill, position: { state: 'cancelled' } }, undefined)
    await parts.publish([cancelled(waybill)])
    return
  }
  if (waybill.leaving) return
  if (await parts.scheduleEffect(CANCEL_WAYBILL, waybill.id, { waybillId: waybill.id }))
    await parts.waybills.note({ ...waybill, leaving: true })
  else await refuse(parts, waybill, 'the carrier refused before')
}

/** An operator's wish. @throws DomainError waybill.too_late when it moves already */
export async function cancelByNumber(parts: TrackingParts, { id }: Pick<Waybill, 'id'>): Promise<void> {
  const waybill = await waybillOf(parts, id)
  if (isTerminal(waybill.position.state)) return
  if (!BEFORE_PICK_UP.includes(waybill.position.state))
    throw new DomainError('waybill.too_late', 'conflict', { waybillState: waybill.position.state })
  await cancelOne(parts, waybill)
}

export async function cancelAtCarrier(
  parts: TrackingParts,
  { carrier, number }: Pick<Waybill, 'carrier' | 'number'>,
): Promise<void> {
  if (number) await parts.carriers.get(carrier)!.cancel(await parts.accounts.get(carrier), number)
}

/** It is off at the carrier: told, and the next one of its order is made where one waits. */
export async function recordCancelled(parts: TrackingParts, waybillId: string): Promise<void> {
  const waybill = await waybillOf(parts, waybillId)
  if (isTerminal(waybill.position.state)) return // it ended otherwise meanwhile, or was told before it had a number
  const { successor, ...rest } = waybill
  await parts.waybills.save({ ...rest, leaving: false, position: { state: 'cancelled' } }, undefined)
  await parts.publish([cancelled(waybill)])
  if (successor) await makeWaybill(parts, successor)
}

/** The carrier keeps a number that the waybill has no use for: a person must see to it. */
export async function recordExtraKept(
  parts: TrackingParts,
  waybillId: string,
  extra: { readonly number: string; readonly reason: string },
): Promise<void> {
  const { orderId, carrier } = await waybillOf(parts, waybillId)
  await parts.publish([refusedOf({ waybillId, orderId, carrier, ...extra })])
}

/** The carrier's considered no, as a rule because it has the parcel: the waybill stands, and no other is made. */
export async function recordCancelRefused(parts: TrackingParts, waybillId: string, reason: string): Promise<void> {
  const waybill = await waybillOf(parts, waybillId)
  if (!isTerminal(waybill.position.state)) await refuse(parts, waybill, reason)
}

async function refuse(parts: TrackingParts, { successor: _, ...waybill }: Waybill, reason: string): Promise<void> {
  const { id: waybillId, orderId, carrier, number = '' } = waybill
  await parts.waybills.note({ ...waybill, leaving: false })
  await parts.publish([refusedOf({ waybillId, orderId, carrier, number, reason })])
}

const refusedOf = (data: EventData<typeof WaybillCancelRefused>) =>
  emit(WaybillCancelRefused, { ...data, reason: data.reason.slice(0, 200) })

const cancelled = ({ id, orderId, carrier, number, revision, successor }: Waybill) =>
  emit(WaybillCancelled, {
    waybillId: id,
    orderId,
    carrier,
    number,
    revision,
    ...(successor && { replaced: true }),
  })
