import type { CarrierAccountSaved, EventData } from '@litper/contracts'
import type { OrderParts } from './ports.ts'

/** The account is tracking's: orders keeps which carriers may be chosen. */
export function followCarrierAccountSaved(
  parts: OrderParts,
  { carrier, enabled }: EventData<typeof CarrierAccountSaved>,
): Promise<void> {
  return parts.carriers.put(carrier, enabled)
}
