import type { ExceptionFamily, WaybillState } from '@litper/ports'

/** What a code means for a parcel. A code without a state is kept as it is and moves nothing. */
export interface Meaning {
  readonly state?: WaybillState
  readonly exception?: ExceptionFamily
}

/**
 * States by their ids. Proof, archive, billing and office steps (13, 16, 17, 25, 26, 35, 39) move nothing. 32 is a move between their
 * own sites: alone it is no return, and after 10 the parcel is coming back already. No state says that the shop has it again
 * (docs/real-life.md). Source: vendor manual GCV-COR, March 2025.
 */
const STATES: ReadonlyMap<number, WaybillState> = new Map([
  [1, 'picked_up'],
  [2, 'in_transit'],
  [3, 'in_transit'],
  [4, 'in_transit'],
  [5, 'ready_for_pickup'],
  [6, 'out_for_delivery'],
  [7, 'exception'],
  [8, 'exception'],
  [9, 'exception'],
  [10, 'returning'],
  [11, 'delivered'],
  [12, 'exception'],
  [14, 'lost'],
  [15, 'cancelled'],
  [18, 'in_transit'],
  [21, 'exception'],
  [22, 'exception'],
  [23, 'exception'],
  [24, 'lost'],
  [29, 'exception'],
  [30, 'exception'],
  [31, 'out_for_delivery'],
  [32, 'in_transit'],
  [34, 'cancelled'],
  [40, 'exception'],
])

/** The family of a state whose motive has none. */
const FAMILY_OF_STATE: ReadonlyMap<number, ExceptionFamily> = new Map([
  [9, 'office_pickup_pending'],
  [12, 'rescheduled'],
  [22, 'office_pickup_pending'],
  [30, 'awaiting_sender'],
  [40, 'misrouted'],
])

/** Motives by family. The same text has other codes at each stage: use the code, never the text. */
const MOTIVES: readonly (readonly [ExceptionFamily, readonly number[]])[] = [
  ['recipient_absent', [15, 24, 25, 111, 121, 144, 173]],
  ['road_block', [113, 118, 170]],
  ['out_of_zone', [114, 116]],
  ['office_pickup_pending', [23, 49, 110, 143, 187]],
  ['misrouted', [18, 45, 140]],
  ['address_incomplete', [136, 154, 188]],
  ['awaiting_sender', [20, 46, 137, 189]],
  ['recipient_moved', [3, 8, 12, 100, 104, 123, 124, 125, 145, 146, 147, 175, 176, 177]],
  ['recipient_unknown', [4, 28, 36, 101, 129, 151, 181]],
  ['address_wrong', [5, 6, 37, 38, 102, 103, 126, 127, 128, 148, 149, 150, 178, 179, 180]],
  ['no_money', [10, 11, 42, 56, 106, 115, 134, 157, 186]],
  ['refused', [2, 9, 26, 41, 105, 130, 131, 132, 133, 152, 155, 156, 182, 183, 184, 185]],
]
const FAMILY_OF_MOTIVE: ReadonlyMap<number, ExceptionFamily> = new Map(
  MOTIVES.flatMap(([family, codes]) => codes.map((code) => [code, family] as const)),
)

/** What a state means with its motive (0 for none). */
export function meaningOf(state: number, motive: number): Meaning {
  const ours = STATES.get(state)
  if (ours !== 'exception') return ours ? { state: ours } : {}
  return { state: ours, exception: FAMILY_OF_MOTIVE.get(motive) ?? FAMILY_OF_STATE.get(state) ?? 'other' }
}

/** One code for a state and its motive, the same for push and poll, so that the history keeps a movement once. */
export const codeOf = (state: number, motive: number): string => (motive > 0 ? `${state}:${motive}` : String(state))
