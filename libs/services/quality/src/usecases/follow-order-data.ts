import { newId } from '@litper/kernel'
import { contradicts, type OrderData, reviewOrder } from '../domain/review-order.ts'
import { ORDER_DATA } from '../domain/rubrics.ts'
import { endsByGoingOn, isOpen } from '../domain/ticket.ts'
import { closeTickets, openTicket } from './open-ticket.ts'
import type { QualityParts } from './ports.ts'

interface Order {
  readonly orderId: string
  readonly name: string
}

/** An order was confirmed: what held it back is over, and its data is reviewed. A contradiction needs a person: nobody was asked about it. */
export async function reviewOrderData(parts: QualityParts, { orderId, name }: Order, data: OrderData): Promise<void> {
  await closeTickets(parts, orderId, endsByGoingOn)
  const judged = reviewOrder(data)
  const { id: rubric, version } = ORDER_DATA
  const at = parts.clock.now().toISOString()
  const { city } = data
  await parts.reviews.put({ id: newId(), rubric, version, subjectId: orderId, orderId, city, at, ...judged })
  if (contradicts(judged)) await openTicket(parts, { orderId, orderName: name }, 'data_contradicts')
}

/** An order is on hold for its data. Where the customer can be asked, the platform asks; else a person must find out. */
export async function noteHeld(
  parts: QualityParts,
  { orderId, name }: Order,
  { reason, canAsk }: { readonly reason: string; readonly canAsk: boolean },
): Promise<void> {
  if (canAsk || !['address', 'phone'].includes(reason)) return
  await openTicket(parts, { orderId, orderName: name }, 'data_missing')
}

/** Nothing of a cancelled order waits for a person any more, but for what its parcels do. */
export const noteCancelled = (parts: QualityParts, orderId: string): Promise<void> =>
  closeTickets(parts, orderId, (one) => one.waybillId === undefined && isOpen(one))
