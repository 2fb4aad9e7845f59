import { emit, WaybillCreated, WaybillRefused } from '@litper/contracts'
import { DomainError, messageOf, notFound } from '@litper/kernel'
import type { CreatedWaybill, ShipmentSpec } from '@litper/ports'
import { nextPoll } from '../domain/advance.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { CarrierAccount, TrackingParts } from './ports.ts'
import { parcelOf } from './told.ts'

export const CANCEL_WAYBILL = 'tracking.cancel-waybill'

export async function waybillOf(parts: TrackingParts, waybillId: string): Promise<Waybill> {
  const waybill = await parts.waybills.lock(waybillId)
  if (!waybill) throw notFound('waybill.not_found')
  return waybill
}

/** What the carrier needs. Our reference names the shop's order, and the waybill where an order has had more than one. */
export function shipmentOf(waybill: Waybill, account: CarrierAccount): ShipmentSpec {
  const { customer, destination } = waybill
  return {
    reference: referenceOf(waybill),
    sender: account.sender,
    sizeCm: account.parcel,
    weightGrams: waybill.weightGrams,
    recipient: {
      name: `${customer.firstName} ${customer.lastName}`.trim(),
      phone: (customer.phone ?? '').replace(/^\+57/, ''),
      email: customer.email,
      address: destination.address,
      daneCode: destination.daneCode,
      city: destination.city,
    },
    declaredValue: waybill.declaredValue,
    collect: waybill.collect,
    contents: waybill.contents,
    notes: destination.notes,
  }
}
export const referenceOf = (waybill: Waybill): string => `${waybill.externalId}#${waybill.id.slice(-8)}`

/** @throws DomainError waybill.cancelled when the order was cancelled, waybill.person_erased when its person was, before the carrier was reached. */
export async function createAtCarrier(
  parts: TrackingParts,
  waybill: Waybill,
  account: CarrierAccount,
): Promise<CreatedWaybill> {
  if (waybill.position.state === 'cancelled') throw new DomainError('waybill.cancelled', 'invalid')
  if (waybill.forgotten) throw new DomainError('waybill.person_erased', 'invalid')
  return parts.carriers.get(waybill.carrier)!.create(account, shipmentOf(waybill, account))
}

/**
 * The carrier gave a number: kept and told, in one transaction. A waybill keeps its first number: another one is of a call that was made
 * a second time, and is taken back at the carrier.
 */
export async function recordCreated(parts: TrackingParts, waybillId: string, created: CreatedWaybill): Promise<void> {
  const waybill = await waybillOf(parts, waybillId)
  const { number } = created
  if (waybill.number !== undefined) {
    if (waybill.number !== number)
      await parts.scheduleEffect(CANCEL_WAYBILL, `${waybillId} ${number}`, { waybillId, number })
    return
  }
  const now = parts.clock.now()
  const cancelled = waybill.position.state === 'cancelled'
  const named: Waybill = {
    ...waybill,
    number: created.number,
    expectedAt: created.expectedAt,
    position: cancelled ? waybill.position : { state: 'created' },
  }
  await parts.waybills.save(named, nextPoll(named.position, new Date(waybill.createdAt), now))
  if (cancelled) await parts.scheduleEffect(CANCEL_WAYBILL, waybillId, { waybillId })
  else await parts.publish([emit(WaybillCreated, { ...parcelOf(parts, named), expectedAt: created.expectedAt })])
}

/** The carrier's considered no: the order must hear of it. */
export async function recordRefused(parts: TrackingParts, waybillId: string, error: unknown): Promise<void> {
  const waybill = await waybillOf(parts, waybillId)
  if (waybill.position.state === 'cancelled') return
  await parts.waybills.save({ ...waybill, position: { state: 'refused' } }, undefined)
  await parts.publish([
    emit(WaybillRefused, {
      waybillId,
      orderId: waybill.orderId,
      carrier: waybill.carrier,
      revision: waybill.revision,
      reason: messageOf(error).slice(0, 200),
    }),
  ])
}
