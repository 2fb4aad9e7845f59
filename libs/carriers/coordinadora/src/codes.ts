import type { ExceptionFamily, WaybillState } from '@litper/ports'

/** What a code means for a parcel. A code without a state is kept as it is and moves nothing. */
export interface Meaning {
  readonly state?: WaybillState
  readonly exception?: ExceptionFamily
}

const CLOSED_BY_INCIDENT = '8'
const CASUALTY = '113'

/** States of push v3 and SOAP. There is no 7; 0 means that the carrier does not know the number. */
const STATES: ReadonlyMap<string, WaybillState> = new Map([
  ['1', 'created'],
  ['2', 'picked_up'],
  ['3', 'in_transit'],
  ['4', 'in_transit'],
  ['5', 'out_for_delivery'],
  ['6', 'delivered'],
  [CLOSED_BY_INCIDENT, 'returned'],
  ['9', 'ready_for_pickup'],
])

/** Novedades. Only 801 is in the vendor's notes. Other codes are exceptions without a family; the code is kept as it is. */
const NOVEDADES: ReadonlyMap<string, Meaning> = new Map([
  ['101', exception('recipient_absent')],
  ['102', exception('address_wrong')],
  ['103', exception('address_incomplete')],
  ['104', exception('refused')],
  ['105', exception('no_money')],
  ['106', exception('recipient_unknown')],
  ['107', exception('recipient_moved')],
  ['108', exception('out_of_zone')],
  ['109', exception('road_block')],
  ['110', exception('closed')],
  ['111', exception('rescheduled')],
  ['112', exception('damaged')],
  [CASUALTY, { state: 'lost' }],
  ['114', { state: 'returning' }],
  ['801', { state: 'cancelled' }],
])

function exception(family: ExceptionFamily): Meaning {
  return { state: 'exception', exception: family }
}

/** `before`: the last novedad before this state, '' for none. An incident closes with a loss after a casualty, else with a return. */
export function meaningOfState(code: string, before = ''): Meaning {
  if (code === CLOSED_BY_INCIDENT && before === CASUALTY) return { state: 'lost' }
  const state = STATES.get(code)
  return state ? { state } : {}
}

export const meaningOfNovedad = (code: string): Meaning => NOVEDADES.get(code) ?? exception('other')

/** Our code of a novedad. The carrier numbers novedades and states separately. */
export const novedadCode = (code: string): string => `N${code}`
