import { emit, TicketOpened } from '@litper/contracts'
import { compact, newId } from '@litper/kernel'
import { type Cause, CLOSED_AFTER_MS, causesOf, PATIENCE_MS, type Ticket } from '../domain/ticket.ts'
import type { QualityParts } from './ports.ts'

/** A parcel, or an order that has none. */
export type About = Pick<Ticket, 'orderId' | 'orderName' | 'waybillId' | 'number' | 'carrier'>

/** One open ticket of a guía (or of an order without one) and a cause. Whether it is new. */
export async function openTicket(
  { tickets, publish, clock }: QualityParts,
  about: About,
  cause: Cause,
): Promise<boolean> {
  const { waybillId, orderId, orderName, number, carrier } = about
  const [id, at] = [newId(), clock.now().toISOString()]
  const isNew = await tickets.open({
    ...{ id, orderId, orderName, cause, state: 'open', openedAt: at, changedAt: at },
    ...compact({ waybillId, number, carrier }),
  })
  if (isNew) await publish([emit(TicketOpened, { ticketId: id, orderId, ...compact({ waybillId }), cause, at })])
  return isNew
}

/** Closes what is over by itself. */
export async function closeTickets(
  parts: QualityParts,
  orderId: string,
  isOver: (ticket: Ticket) => boolean,
): Promise<void> {
  await close(parts, (await parts.tickets.lockOpenOf(orderId)).filter(isOver))
}

/** Closes what was resolved a week ago and not opened again. */
export async function closeResolved(parts: QualityParts): Promise<number> {
  const due = await parts.tickets.lockResolved(new Date(parts.clock.now().getTime() - CLOSED_AFTER_MS), BATCH)
  await close(parts, due)
  return due.length
}

/** Tickets that are locked: all in one statement. */
async function close({ tickets, clock }: QualityParts, over: readonly Ticket[]): Promise<void> {
  const changedAt = clock.now().toISOString()
  await Promise.all(over.map(({ id }) => tickets.change({ id, state: 'closed', changedAt })))
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

/** No way was left to tell the customer: of a parcel under way, else of the order. */
export async function noteLost(parts: QualityParts, orderId: string): Promise<void> {
  const parcels = await parts.parcels.lockOfOrder(orderId)
  for (const parcel of parcels) if (!parcel.ended) await openTicket(parts, parcel, 'message_lost')
  if (parcels.length > 0) return
  const order = await parts.orders.find(orderId)
  const waits = order && (order.status === 'confirming' || order.status === 'held')
  if (waits) await openTicket(parts, { orderId, orderName: order.name ?? '' }, 'message_lost')
}
