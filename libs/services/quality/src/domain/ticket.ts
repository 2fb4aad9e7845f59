import type { Parcel } from './parcel.ts'

/**
 * What the platform cannot mend by itself. `no_movement`: nothing moved for 48 h after the customer was written to. `at_office`: it waits
 * at the carrier's office for 48 h. `message_lost`: the customer could not be told, by any way. `false_visit`: the attempts are not plausible.
 * `data_missing`: the order is on hold for something that its customer can not be asked. `data_contradicts`: what it says can not all be so.
 */
export const CAUSES = [
  'no_movement',
  'at_office',
  'message_lost',
  'false_visit',
  'data_missing',
  'data_contradicts',
] as const
export type Cause = (typeof CAUSES)[number]
export const TICKET_STATES = ['open', 'working', 'resolved', 'closed'] as const
export type TicketState = (typeof TICKET_STATES)[number]

export interface Ticket {
  readonly id: string
  /** Absent: the order has no waybill yet. */
  readonly waybillId?: string
  readonly orderId: string
  readonly orderName: string
  readonly number?: string
  readonly carrier?: string
  readonly cause: Cause
  readonly state: TicketState
  readonly owner?: string
  readonly note?: string
  readonly openedAt: string
  readonly changedAt: string
}

/** How long a parcel may stand still before a ticket is opened. */
export const PATIENCE_MS = 48 * 3_600_000

/** What must be looked at by now; nothing of a parcel that ended. */
export function causesOf(parcel: Parcel, now: Date): readonly Cause[] {
  const since = (at: string | undefined) => (at === undefined ? 0 : now.getTime() - Date.parse(at))
  if (parcel.ended) return []
  const { contactedAt, scannedAt, state, stateSince } = parcel
  const isStill = contactedAt !== undefined && scannedAt <= contactedAt && since(contactedAt) >= PATIENCE_MS
  const waits = state === 'ready_for_pickup' && since(stateSince) >= PATIENCE_MS
  return [...(waits ? (['at_office'] as const) : []), ...(isStill && !waits ? (['no_movement'] as const) : [])]
}

const OPEN: readonly TicketState[] = ['open', 'working']
/** Whether it still waits for a person. */
export const isOpen = ({ state }: Pick<Ticket, 'state'>): boolean => OPEN.includes(state)

/** Causes that a movement of the parcel ends; the others need a person's word. */
const ENDED_BY_MOVEMENT: readonly Cause[] = ['no_movement', 'at_office']
export const endsByMovement = (ticket: Pick<Ticket, 'cause' | 'state'>): boolean =>
  ENDED_BY_MOVEMENT.includes(ticket.cause) && isOpen(ticket)

/** Causes that are no matter any more when the parcel has arrived. A visit that was made up stays to be disputed. */
const ENDED_BY_DELIVERY: readonly Cause[] = ['message_lost', 'data_missing', 'data_contradicts']
export const endsByDelivery = (ticket: Pick<Ticket, 'cause' | 'state'>): boolean =>
  ENDED_BY_DELIVERY.includes(ticket.cause) && isOpen(ticket)
/** Causes that hold an order back: they are over when it goes on, and all are when it is cancelled. */
const HELD_BACK: readonly Cause[] = ['message_lost', 'data_missing']
export const endsByGoingOn = (ticket: Pick<Ticket, 'cause' | 'state' | 'waybillId'>): boolean =>
  ticket.waybillId === undefined && HELD_BACK.includes(ticket.cause) && isOpen(ticket)

/** A resolved ticket is closed when nobody has opened it again for so long. */
export const CLOSED_AFTER_MS = 7 * 86_400_000

export type Step = 'take' | 'resolve' | 'reopen'
const FROM: Readonly<Record<Step, readonly TicketState[]>> = {
  take: OPEN,
  resolve: OPEN,
  reopen: ['resolved'],
}
const TO: Readonly<Record<Step, TicketState>> = { take: 'working', resolve: 'resolved', reopen: 'open' }

/** The state after a person's step; undefined when it cannot be taken from here. */
export const stepped = (state: TicketState, step: Step): TicketState | undefined =>
  FROM[step].includes(state) ? TO[step] : undefined
