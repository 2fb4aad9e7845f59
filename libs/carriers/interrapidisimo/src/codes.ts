import type { ExceptionFamily, WaybillState } from '@litper/ports'

/** Their states; proof and office steps (13, 16, 25, 26 …) move nothing. Source: manual GCV-COR, March 2025. */
export const STATES: Readonly<Record<number, WaybillState>> = {
  1: 'picked_up',
  2: 'in_transit',
  3: 'in_transit',
  4: 'in_transit',
  5: 'ready_for_pickup',
  6: 'out_for_delivery',
  7: 'exception',
  8: 'exception',
  9: 'exception',
  10: 'returning',
  11: 'delivered',
  12: 'exception',
  14: 'lost',
  15: 'cancelled',
  18: 'in_transit',
  22: 'exception',
  23: 'lost',
  24: 'lost',
  29: 'exception',
  30: 'exception',
  31: 'out_for_delivery',
  32: 'returning',
  34: 'cancelled',
  40: 'exception',
}

/** Motives by family: the same words have other codes at each stage, so the code decides. */
const FAMILIES: readonly (readonly [ExceptionFamily, readonly number[]])[] = [
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
const BY_MOTIVE = new Map(FAMILIES.flatMap(([family, codes]) => codes.map((code) => [code, family] as const)))
const BY_STATE: Readonly<Record<number, ExceptionFamily>> = {
  8: 'awaiting_sender',
  9: 'office_pickup_pending',
  12: 'rescheduled',
  22: 'office_pickup_pending',
  30: 'awaiting_sender',
  40: 'misrouted',
}

/** What a state with its motive (0: none) means here; an unknown state moves nothing and is kept raw. */
export function meaning(state: number, motive: number): { state?: WaybillState; exception?: ExceptionFamily } {
  const ours = STATES[state]
  return ours === 'exception'
    ? { state: ours, exception: BY_MOTIVE.get(motive) ?? BY_STATE[state] ?? 'other' }
    : { state: ours }
}
