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
}

const ENDS: Partial<Record<WaybillState, NonNullable<Outcome['ended']>>> = {
  delivered: 'delivered',
  returned: 'returned',
  lost: 'other',
  cancelled: 'other',
  refused: 'other',
}
const MOST_MOVES = 40

/** With a further movement; the same twice is one. */
export const withMove = (moves: readonly Move[], move: Move): readonly Move[] =>
  moves.some(({ at, state }) => at === move.at && state === move.state)
    ? moves
    : [...moves, move].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST_MOVES)

/** What is known now of a message, from all movements that were told, in whatever order. */
export function outcomeOf(message: Omit<Outcome, 'movedAt' | 'ended'>, moves: readonly Move[]): Outcome {
  const after = moves.filter(({ at }) => Date.parse(at) > Date.parse(message.sentAt))
  const first = after[0]
  const ended = after.map(({ state }) => ENDS[state]).findLast((one) => one !== undefined)
  return { ...message, ...(first && { movedAt: first.at }), ...(ended && { ended }) }
}
