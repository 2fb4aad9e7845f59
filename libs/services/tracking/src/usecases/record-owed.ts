import type { EventData, OwedChanged } from '@litper/contracts'
import { isTerminal } from '@litper/kernel'
import type { TrackingParts } from './ports.ts'

/** The label stays as it is: what the customer is told from now on is what they owe. */
export async function recordOwed(
  { waybills }: TrackingParts,
  { orderId, owed }: Pick<EventData<typeof OwedChanged>, 'orderId' | 'owed'>,
): Promise<void> {
  for (const waybill of await waybills.lockOfOrder(orderId))
    if (!isTerminal(waybill.position.state)) await waybills.note({ ...waybill, owed: owed ?? 'nothing' })
}
