import type { WaybillState } from '@litper/kernel'

/** A movement of a parcel. */
export interface Move {
  readonly at: string
  readonly state: WaybillState
}
/** What the parcel did after a message about it. */
export interface Outcome {
  readonly messageId: string
  readonly orderId: string
  readonly purpose: string
  /** Of the day in Colombia, 0 to 23. */
  readonly hour: number
  readonly carrier?: string
  readonly city?: string
  readonly sentAt: string
  /** The first movement after the message. */
  readonly movedAt?: string
  /** How the parcel ended after it. */
  readonly ended?: 'delivered' | 'returned' | 'other'
  /** The first ticket about the order after the message. */
  readonly ticketAt?: string
}

const ENDS: Partial<Record<WaybillState, NonNullable<Outcome['ended']>>> = {
  delivered: 'delivered',
  returned: 'returned',
  lost: 'other',
  cancelled: 'other',
  refused: 'other',
}
/** How a parcel ended. One that is on its way back counts as returned. */
export const endOf = (
  moves: readonly Move[],
): { readonly ended: NonNullable<Outcome['ended']>; readonly at: string } | undefined =>
  moves
    .flatMap(({ state, at }) => {
      const ended = state === 'returning' ? 'returned' : ENDS[state]
      return ended ? [{ ended, at }] : []
    })
    .at(-1)
const MOST_MOVES = 40

/** With a further movement; the same twice is one. */
export const withMove = (moves: readonly Move[], move: Move): readonly Move[] =>
  moves.some(({ at, state }) => at === move.at && state === move.state)
    ? moves
    : [...moves, move].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST_MOVES)

/** With a further ticket; the same twice is one. */
export const withTicket = (tickets: readonly string[], at: string): readonly string[] =>
  tickets.includes(at) ? tickets : [...tickets, at].sort().slice(-MOST_MOVES)

/** What is known now of a message, from all movements and tickets that were told, in whatever order. */
export function outcomeOf(
  message: Omit<Outcome, 'movedAt' | 'ended' | 'ticketAt'>,
  { moves, tickets }: { readonly moves: readonly Move[]; readonly tickets: readonly string[] },
): Outcome {
  const isAfter = (at: string) => Date.parse(at) > Date.parse(message.sentAt)
  const after = moves.filter(({ at }) => isAfter(at))
  const first = after[0]
  const ended = after.map(({ state }) => ENDS[state]).findLast((one) => one !== undefined)
  const ticketAt = tickets.find(isAfter)
  return {
    ...message,
    ...(first && { movedAt: first.at }),
    ...(ended && { ended }),
    ...(ticketAt !== undefined && { ticketAt }),
  }
}
