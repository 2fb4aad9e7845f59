/** The state of a parcel, whatever the carrier calls it. Source: docs/glossary.md, "Waybill". */
export const WAYBILL_STATES = [
  'requested',
  'created',
  'picked_up',
  'in_transit',
  'out_for_delivery',
  'ready_for_pickup',
  'exception',
  'delivered',
  'returning',
  'returned',
  'lost',
  'cancelled',
  'refused',
] as const
export type WaybillState = (typeof WAYBILL_STATES)[number]

const TERMINAL: readonly WaybillState[] = ['delivered', 'returned', 'lost', 'cancelled', 'refused']
/** Whether the parcel's way has ended. */
export const isTerminal = (state: WaybillState): boolean => TERMINAL.includes(state)
