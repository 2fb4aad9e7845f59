import { isTerminal, type WaybillState } from '@litper/kernel'

/** One movement as the carrier told it. */
export interface Scan {
  readonly at: string
  readonly state: WaybillState
  /** The carrier's own code. */
  readonly code: string
  /** The family of the novedad, of a state `exception`. */
  readonly exception?: string
}
/** A parcel as this service follows it: no person's data. */
export interface Parcel {
  readonly waybillId: string
  readonly orderId: string
  readonly orderName: string
  readonly number: string
  readonly carrier: string
  readonly city: string
  readonly state: WaybillState
  readonly stateSince: string
  readonly scannedAt: string
  /** When the customer was last written to about it. */
  readonly contactedAt?: string
  readonly ended: boolean
  /** Oldest first; the last forty. */
  readonly scans: readonly Scan[]
}

const MOST_SCANS = 40

export type Moved = Pick<Parcel, 'waybillId' | 'orderId' | 'orderName' | 'number' | 'carrier' | 'city'> & Scan

/** A movement that is heard. A late one is put where it belongs and does not change the state. The same twice changes nothing. */
export function follow(before: Parcel | undefined, { at, state, code, exception, ...who }: Moved): Parcel {
  const scan: Scan = { at, state, code, ...(exception !== undefined && { exception }) }
  const known = before?.scans ?? []
  if (known.some((one) => one.at === at && one.code === code && one.state === state)) return before!
  const scans = [...known, scan].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST_SCANS)
  const last = scans.at(-1)!
  const since = scans.findLast((one, index) => scans[index - 1]?.state !== one.state)!
  return {
    ...who,
    ...(before?.contactedAt !== undefined && { contactedAt: before.contactedAt }),
    state: last.state,
    stateSince: since.at,
    scannedAt: last.at,
    ended: isTerminal(last.state),
    scans,
  }
}

/** Families where the courier says that they stood at the door. */
const AT_THE_DOOR = ['recipient_absent', 'recipient_unknown', 'recipient_moved', 'refused', 'no_money', 'closed']
export const isFailedAttempt = ({ state, exception }: Scan): boolean =>
  state === 'exception' && AT_THE_DOOR.includes(exception ?? '')
