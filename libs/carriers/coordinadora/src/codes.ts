import type { ExceptionFamily, WaybillState } from '@litper/ports'

/** Their states (push v3 and SOAP). 8 closes an incident: how it ended is in the novedad before it. */
export const STATES: Readonly<Record<string, WaybillState>> = {
  1: 'created',
  2: 'picked_up',
  3: 'in_transit',
  4: 'in_transit',
  5: 'out_for_delivery',
  6: 'delivered',
  8: 'returned',
  9: 'ready_for_pickup',
}

/** Their novedades; what is not here is kept raw as `other`. 114 is the way back. */
const NOVEDADES: Readonly<Record<string, ExceptionFamily>> = {
  101: 'recipient_absent',
  102: 'address_wrong',
  103: 'address_incomplete',
  104: 'refused',
  105: 'no_money',
  106: 'recipient_unknown',
  107: 'recipient_moved',
  108: 'out_of_zone',
  109: 'road_block',
  110: 'closed',
  111: 'rescheduled',
  112: 'damaged',
  113: 'theft',
}

/** What a novedad code does to a parcel. */
export function novedad(code: string): { state: WaybillState; exception?: ExceptionFamily } {
  if (code === '801') return { state: 'cancelled' }
  if (code === '114') return { state: 'returning' }
  return { state: 'exception', exception: NOVEDADES[code] ?? 'other' }
}
