import { newId } from '@litper/kernel'
import type { Parcel } from '../domain/parcel.ts'
import { type Cause, causesOf, PATIENCE_MS } from '../domain/ticket.ts'
import type { QualityParts } from './ports.ts'

/** One open ticket of a guía and a cause. Whether it is new. */
export function openTicket({ tickets, clock }: QualityParts, parcel: Parcel, cause: Cause): Promise<boolean> {
  const { waybillId, orderId, orderName, number, carrier } = parcel
  const at = clock.now().toISOString()
  return tickets.open({
    ...{ id: newId(), waybillId, orderId, orderName, number, carrier },
    ...{ cause, state: 'open', openedAt: at, changedAt: at },
  })
}

const BATCH = 500

/** Opens tickets for what has not moved for long; the earliest first, a batch at a time. */
export async function openDue(parts: QualityParts): Promise<number> {
  const now = parts.clock.now()
  let opened = 0
  for (const parcel of await parts.parcels.still(new Date(now.getTime() - PATIENCE_MS), BATCH))
    for (const cause of causesOf(parcel, now)) if (await openTicket(parts, parcel, cause)) opened++
  return opened
}

/** The customer was written to about the order's parcels: from now on they should move. */
export async function noteContact({ parcels }: QualityParts, orderId: string, at: string): Promise<void> {
  for (const parcel of await parcels.lockOfOrder(orderId))
    if (!parcel.ended && at > (parcel.contactedAt ?? '')) await parcels.save({ ...parcel, contactedAt: at })
}

/** No way was left to tell the customer. */
export async function noteLost(parts: QualityParts, orderId: string): Promise<void> {
  for (const parcel of await parts.parcels.lockOfOrder(orderId))
    if (!parcel.ended) await openTicket(parts, parcel, 'message_lost')
}
