import type { Money, WaybillState } from '@litper/kernel'

export type State = WaybillState

/** What is told of a parcel beside its state; fixed when it is asked for. */
export interface Parcel {
  readonly orderId: string
  readonly externalId: string
  readonly shopDomain: string
  readonly orderName: string
  readonly customer: {
    readonly firstName: string
    readonly lastName: string
    readonly phone?: string
    readonly email?: string
  }
  readonly destination: {
    readonly address: string
    readonly city: string
    readonly department: string
    readonly daneCode: string
    readonly notes?: string
  }
  readonly contents: string
  readonly weightGrams: number
  readonly declaredValue: Money
  readonly collect?: Money
  /** What is in it, where it is not the whole order. */
  readonly lines?: readonly { readonly externalId: string; readonly quantity: number }[]
}
export interface Waybill extends Parcel {
  /** Which of the order's waybills it is, counted from 0; absent: the first. */
  readonly revision?: number
  /** It is being cancelled at the carrier: it is off, or another one takes its place. */
  readonly leaving?: boolean
  /** What the next waybill of the order is made of, once this one is off. */
  readonly successor?: Parcel & { readonly revision: number }
  /** What the customer owes now, where it is not what the waybill collects. */
  readonly owed?: Money | 'nothing'
  /** The merchant made it elsewhere: it is only followed. */
  readonly adopted?: boolean
  /** Its person was erased: what the carrier still says of them is not kept, and nothing more is made of it. */
  readonly forgotten?: true
  readonly id: string
  readonly carrier: string
  /** Of a carrier that is none of ours: how the merchant calls it. */
  readonly carrierName?: string
  readonly number?: string
  /** Unguessable: whoever has it sees the tracking page. */
  readonly token: string
  readonly expectedAt?: string
  readonly createdAt: string
  readonly position: Position
}
/** Where a parcel stands, comparable: the greater one wins, whatever came first. */
export interface Position {
  readonly state: State
  readonly exception?: string
  /** RFC 3339 by the carrier's clock; absent before it moved. */
  readonly at?: string
}
export interface Movement {
  readonly at: string
  readonly code: string
  readonly description: string
  readonly state?: State
  readonly exception?: string
  readonly city?: string
}

/** What the customer has to pay at the door: what is owed, where that is known to be another amount than the label's. */
export const dueOf = ({ collect, owed }: Pick<Waybill, 'collect' | 'owed'>): Money | undefined =>
  owed === undefined ? collect : owed === 'nothing' ? undefined : owed
