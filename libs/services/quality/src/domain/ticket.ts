import type { Parcel } from './parcel.ts'

/**
 * What the platform cannot mend by itself. `no_movement`: nothing moved for 48 h after the customer was written to. `at_office`: it waits
 * at the carrier's office for 48 h. `message_lost`: the customer could not be told, by any way. `false_visit`: the attempts are not plausible.
 */
export const CAUSES = ['no_movement', 'at_office', 'message_lost', 'false_visit'] as const
export type Cause = (typeof CAUSES)[number]
export const TICKET_STATES = ['open', 'working', 'resolved', 'closed'] as const
export type TicketState = (typeof TICKET_STATES)[number]

export interface Ticket {
  readonly id: string
  readonly waybillId: string
  readonly orderId: string
  readonly orderName: string
  readonly number: string
  readonly carrier: string
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
