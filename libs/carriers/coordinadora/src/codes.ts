import type { ExceptionFamily, WaybillState } from '@litper/ports'

/** What a code does to a parcel; no state: it is kept raw and moves nothing. */
export interface Meaning {
  readonly state?: WaybillState
  readonly exception?: ExceptionFamily
}

const CLOSED_BY_INCIDENT = '8'
const CASUALTY = '113'

/** States of push v3 and SOAP. There is no 7; 0 is a number they do not know. */
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

/** Novedades. Only 801 is in the vendor's notes; what is not here is an exception of no family, its code kept raw. */
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

/** `before` is the novedad told last before this state, '' for none: an incident that was a casualty closes with a loss, else a return. */
export function meaningOfState(code: string, before = ''): Meaning {
  if (code === CLOSED_BY_INCIDENT && before === CASUALTY) return { state: 'lost' }
  const state = STATES.get(code)
  return state ? { state } : {}
}

export const meaningOfNovedad = (code: string): Meaning => NOVEDADES.get(code) ?? exception('other')

/** Our code of a novedad: theirs and their states' are numbers of their own. */
export const novedadCode = (code: string): string => `N${code}`
