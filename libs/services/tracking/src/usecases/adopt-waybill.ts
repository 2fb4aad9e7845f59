import {
  type CarrierAccountSaved,
  type EventData,
  emit,
  type OrderSentElsewhere,
  WaybillAdopted,
} from '@litper/contracts'
import { newId, newToken } from '@litper/kernel'
import { nextPoll } from '../domain/advance.ts'
import type { Waybill } from '../domain/waybill.ts'
import { followExceptions } from './follow-exceptions.ts'
import type { TrackingParts } from './ports.ts'
import { recordMovements } from './record-movements.ts'
import { parcelOf } from './told.ts'

/** The code of a state that no carrier told us: the merchant's file did. */
const BY_FILE = 'import'

/**
 * A parcel that was sent without us, of a merchant's file or by hand in the shop: followed from the state that it is known to have, and
 * asked about where the tenant has the carrier's account. An order with a living waybill has one parcel only. Nobody is written to now; what
 * it does later is told as of any other. Told of again, its movement is recorded as a carrier's.
 */
export async function adoptWaybill(parts: TrackingParts, sent: EventData<typeof OrderSentElsewhere>): Promise<void> {
  const { carrier, number, description, at, state, exception } = sent
  const movement = description === undefined ? undefined : { number, at, code: BY_FILE, description, state, exception }
  if ((await parts.waybills.lockByNumbers(carrier, [number])).length > 0) {
    if (movement) await recordMovements(parts, carrier, [movement as Parameters<typeof recordMovements>[2][number]])
    return
  }
  const waybill = waybillOf(sent)
  if (!(await parts.waybills.add(waybill))) return // the order has a living waybill of ours
  const now = parts.clock.now()
  const isAsked = (await parts.accounts.list()).some((account) => account.carrier === carrier && account.enabled)
  if (isAsked && nextPoll(waybill.position, new Date(waybill.createdAt), now)) await parts.waybills.save(waybill, now)
  await followExceptions(parts, [
    { waybill: { ...waybill, position: { state: 'created' } }, position: waybill.position },
  ])
  if (movement) await parts.waybills.remember([{ ...movement, waybillId: waybill.id }])
  await parts.publish([
    emit(WaybillAdopted, { ...parcelOf(parts, waybill), state: waybill.position.state, at, exception }),
  ])
}

/** An account came: a parcel that was told of before it is asked about from now on. */
export async function askAboutAdopted(
  parts: TrackingParts,
  saved: EventData<typeof CarrierAccountSaved>,
): Promise<void> {
  if (saved.enabled && parts.carriers.has(saved.carrier))
    await parts.waybills.startPolling(saved.carrier, parts.clock.now())
}

function waybillOf(sent: EventData<typeof OrderSentElsewhere>): Waybill {
  const { orderId, externalId, shopDomain, name: orderName, customer, destination, contents, total, collect } = sent
  return {
    ...{ id: newId(), token: newToken(), orderId, externalId, shopDomain, orderName, customer, contents, collect },
    ...{ carrier: sent.carrier, carrierName: sent.carrierName, number: sent.number, createdAt: sent.sentAt },
    destination: { ...destination, daneCode: '' },
    adopted: true,
    ...(sent.revision && { revision: sent.revision }),
    weightGrams: 0,
    declaredValue: total,
    position: { state: sent.state ?? 'created', exception: sent.exception, at: sent.at },
  }
}
