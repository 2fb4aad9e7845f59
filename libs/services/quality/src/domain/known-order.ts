import type { Facts } from './talk/talk.ts'

/** What this service knows of an order, to judge what is said of it. */
export interface KnownOrder {
  readonly orderId: string
  readonly name?: string
  /** Of the order; of its parcel once there is one. */
  readonly status: string
  /** When the parcel moved last. */
  readonly movedAt?: string
  readonly carrierName?: string
  /** Pesos at the door. */
  readonly collect?: number
}
export type Heard = Partial<Omit<KnownOrder, 'orderId'>> & Pick<KnownOrder, 'orderId' | 'status'>

/** After an event. A late movement changes no state; once a parcel moves, its state is the order's. */
export function hear(before: KnownOrder | undefined, heard: Heard): KnownOrder {
  const isLate = before?.movedAt !== undefined && heard.movedAt !== undefined && heard.movedAt < before.movedAt
  return isLate ? { ...heard, ...before } : { ...before, ...heard }
}

export const factsOf = ({ status, carrierName, collect }: KnownOrder): Facts => ({
  status,
  ...(carrierName !== undefined && { carrier: carrierName }),
  ...(collect !== undefined && { collect }),
})
/** Of money in an event; only pesos are compared. */
export const pesosOf = (money: { readonly amount: string; readonly currency: string } | undefined): number =>
  money?.currency === 'COP' ? Math.round(Number(money.amount)) : 0
