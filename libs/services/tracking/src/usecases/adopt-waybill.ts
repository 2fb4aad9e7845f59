import { type EventData, emit, type OrderSentByMerchant, WaybillCreated } from '@litper/contracts'
import { newId, newToken } from '@litper/kernel'
import { carrierNamed } from '../domain/carrier-named.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'
import { usableAccounts } from './request-waybill.ts'
import { parcelOf } from './told.ts'

/**
 * The merchant sent an order by hand: its parcel is followed by its own number where the carrier is one of the merchant's accounts here.
 * Another carrier's is not, and an order with a living waybill has one parcel only.
 */
export async function adoptWaybill(parts: TrackingParts, order: EventData<typeof OrderSentByMerchant>): Promise<void> {
  const { orderId, externalId, shopDomain, customer, city, total, collect, number, company } = order
  const known = (await usableAccounts(parts)).map(({ carrier }) => carrier)
  const carrier = carrierNamed(company, known)
  if (!carrier) return
  const now = parts.clock.now()
  const waybill: Waybill = {
    ...{
      id: newId(),
      carrier,
      number,
      token: newToken(),
      createdAt: now.toISOString(),
      position: { state: 'created' },
    },
    ...{ orderId, externalId, shopDomain, orderName: order.name, customer, adopted: true },
    destination: { address: '', city, department: '', daneCode: '' },
    contents: '',
    weightGrams: 0,
    declaredValue: total,
    collect,
  }
  if (!(await parts.waybills.add(waybill))) return
  await parts.waybills.moveMany([{ id: waybill.id, position: waybill.position, nextPollAt: now }])
  await parts.publish([emit(WaybillCreated, parcelOf(parts, waybill))])
}
