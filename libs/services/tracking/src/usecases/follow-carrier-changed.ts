import type { CarrierChanged, EventData } from '@litper/contracts'
import { newId, newToken } from '@litper/kernel'
import { withdrawOfOrder } from './cancel-waybill.ts'
import type { TrackingParts } from './ports.ts'
import { orderWaybill, usableAccounts } from './request-waybill.ts'

/**
 * The choice is kept for the request that follows. Where a waybill is asked for already and has no number, another one takes its
 * place; one that the carrier has numbered meanwhile goes on, and so does one whose successor could not be made.
 */
export async function followCarrierChanged(
  parts: TrackingParts,
  { orderId, carrier }: EventData<typeof CarrierChanged>,
): Promise<void> {
  await parts.choices.put(orderId, carrier)
  const asked = (await parts.waybills.lockOfOrder(orderId)).find(({ position }) => position.state === 'requested')
  if (!asked || asked.carrier === carrier) return
  if (!(await usableAccounts(parts)).some((account) => account.carrier === carrier)) return
  await withdrawOfOrder(parts, orderId)
  await orderWaybill(parts, {
    ...asked,
    id: newId(),
    token: newToken(),
    carrier,
    createdAt: parts.clock.now().toISOString(),
  })
}
