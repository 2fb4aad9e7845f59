import type { Errand } from './call.ts'

/** What a call may tell and ask of an order. */
export interface Parcel {
  readonly orderId: string
  readonly shopDomain?: string
  readonly orderName: string
  readonly phone?: string
  readonly firstName?: string
  /** The order's own status until there is a parcel: placed, held, confirming, confirmed, cancelled. */
  readonly status: string
  /** How often a yes was asked for; an answer says which question it answers. */
  readonly round: number
  readonly askedAt?: Date
  readonly collect?: { readonly amount: string; readonly currency: string }
  readonly waybillId?: string
  readonly number?: string
  readonly carrier?: string
  readonly carrierName?: string
  readonly state?: string
  readonly movedAt?: Date
  readonly movedIn?: string
  readonly exception?: string
  readonly city?: string
}

/** Whether the question of a call is still open: the customer may have answered it elsewhere. */
export function isOpen(purpose: Errand, parcel: Pick<Parcel, 'status' | 'state'>): boolean {
  if (parcel.status === 'cancelled') return false
  if (purpose === 'order_confirmation') return parcel.status === 'confirming'
  return parcel.state === (purpose === 'delivery_problem' ? 'exception' : 'ready_for_pickup')
}

/** One errand, however often and from wherever it is asked for. */
export function keyOf(purpose: Errand, { orderId, round, waybillId, movedAt }: Parcel): string {
  if (purpose === 'order_confirmation') return `${orderId}/confirmation/${round}`
  return `${waybillId ?? orderId}/${purpose}/${movedAt?.toISOString() ?? ''}`
}

const digits = (text: string): string => text.replace(/\D/g, '')
/** «#1042», «1042», a waybill's number as it is. */
export const isNumberOf = (number: string, parcel: Pick<Parcel, 'orderName' | 'number'>): boolean =>
  number !== '' && (number === parcel.number || number === digits(parcel.orderName))
